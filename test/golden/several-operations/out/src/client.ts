import type { CreateNoteErrorEntry, DeleteNoteErrorEntry } from "./errors.js";
import {
  createNote,
  createNoteSafe,
  deleteNote,
  deleteNoteSafe,
} from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type {
  CreateNoteInput,
  CreateNoteResponse,
  DeleteNoteInput,
  DeleteNoteResponse,
} from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  /**
   * 新建便签
   *
   * POST /notes
   *
   * @see input.md:18
   */
  createNote(
    input: CreateNoteInput,
    options?: RequestOptions,
  ): Promise<CreateNoteResponse>;
  /**
   * 删除便签（已废弃）
   *
   * DELETE /notes/{id}
   *
   * @deprecated
   * @see input.md:36
   */
  deleteNote(
    input: DeleteNoteInput,
    options?: RequestOptions,
  ): Promise<DeleteNoteResponse>;
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    createNote,
    deleteNote,
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  /** 新建便签 */
  createNote(
    input: CreateNoteInput,
    options?: RequestOptions,
  ): Promise<Result<CreateNoteResponse, ClientError<CreateNoteErrorEntry>>>;
  /**
   * 删除便签（已废弃）
   *
   * @deprecated
   */
  deleteNote(
    input: DeleteNoteInput,
    options?: RequestOptions,
  ): Promise<Result<DeleteNoteResponse, ClientError<DeleteNoteErrorEntry>>>;
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    createNote: createNoteSafe,
    deleteNote: deleteNoteSafe,
  });
}
