import { type CreateNoteErrorEntry, createNoteErrors } from "../errors.js";
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
} from "../types/create-note.js";
import {
  createNoteInputSchema,
  createNoteResponseSchema,
} from "../validators/create-note.js";

const operation: OperationDescriptor<CreateNoteResponse, CreateNoteErrorEntry> =
  {
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
    operation,
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
    operation,
    input,
    options,
  );
}
