import { type DeleteNoteErrorEntry, deleteNoteErrors } from "../errors.js";
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
  DeleteNoteInput,
  DeleteNoteResponse,
} from "../types/delete-note.js";
import {
  deleteNoteInputSchema,
  deleteNoteResponseSchema,
} from "../validators/delete-note.js";

const operation: OperationDescriptor<DeleteNoteResponse, DeleteNoteErrorEntry> =
  {
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
    operation,
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
    operation,
    input,
    options,
  );
}
