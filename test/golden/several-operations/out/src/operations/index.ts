import {
  type CreateNoteErrorEntry,
  type DeleteNoteErrorEntry,
  createNoteErrors,
  deleteNoteErrors,
} from "../errors.js";
import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type {
  CreateNoteInput,
  CreateNoteResponse,
  DeleteNoteInput,
  DeleteNoteResponse,
} from "../types/index.js";
import {
  createNoteInputSchema,
  createNoteResponseSchema,
  deleteNoteInputSchema,
  deleteNoteResponseSchema,
} from "../validators/index.js";

const createNoteOperation: OperationDescriptor<
  CreateNoteResponse,
  CreateNoteErrorEntry
> = {
  id: "createNote",
  method: "POST",
  path: "/notes",
  parameters: [{ name: "lang", in: "query" }],
  body: { contentType: "application/json", from: "rest" },
  errors: createNoteErrors,
  inputSchema: createNoteInputSchema,
  outputSchema: createNoteResponseSchema,
};

/**
 * 新建便签
 *
 * POST /notes
 *
 * @see input.md:18
 */
export function createNote(
  transport: Transport,
  input: CreateNoteInput,
  options?: RequestOptions,
): Promise<CreateNoteResponse> {
  return send<CreateNoteResponse, CreateNoteErrorEntry>(
    transport,
    createNoteOperation,
    input,
    options,
  );
}

/** As `createNote`, but returns its failure in place of throwing it. */
export function createNoteSafe(
  transport: Transport,
  input: CreateNoteInput,
  options?: RequestOptions,
): Promise<Result<CreateNoteResponse, ClientError<CreateNoteErrorEntry>>> {
  return sendSafe<CreateNoteResponse, CreateNoteErrorEntry>(
    transport,
    createNoteOperation,
    input,
    options,
  );
}

const deleteNoteOperation: OperationDescriptor<
  DeleteNoteResponse,
  DeleteNoteErrorEntry
> = {
  id: "deleteNote",
  method: "DELETE",
  path: "/notes/{id}",
  parameters: [
    { name: "lang", in: "query" },
    { name: "id", in: "path" },
  ],
  errors: deleteNoteErrors,
  inputSchema: deleteNoteInputSchema,
  outputSchema: deleteNoteResponseSchema,
};

/**
 * 删除便签（已废弃）
 *
 * DELETE /notes/{id}
 *
 * @deprecated
 * @see input.md:36
 */
export function deleteNote(
  transport: Transport,
  input: DeleteNoteInput,
  options?: RequestOptions,
): Promise<DeleteNoteResponse> {
  return send<DeleteNoteResponse, DeleteNoteErrorEntry>(
    transport,
    deleteNoteOperation,
    input,
    options,
  );
}

/** As `deleteNote`, but returns its failure in place of throwing it. */
export function deleteNoteSafe(
  transport: Transport,
  input: DeleteNoteInput,
  options?: RequestOptions,
): Promise<Result<DeleteNoteResponse, ClientError<DeleteNoteErrorEntry>>> {
  return sendSafe<DeleteNoteResponse, DeleteNoteErrorEntry>(
    transport,
    deleteNoteOperation,
    input,
    options,
  );
}
