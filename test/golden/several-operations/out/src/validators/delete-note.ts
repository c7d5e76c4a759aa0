import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  boolean,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  DeleteNoteInput,
  DeleteNoteResponse,
} from "../types/delete-note.js";

/** What `DeleteNoteInput` looks like at run time. */
export const deleteNoteInputSchema: ObjectSchema<DeleteNoteInput> =
  object<DeleteNoteInput>({
    lang: optional(string()),
    id: string(),
  });

export function isDeleteNoteInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteNoteInput {
  return is<DeleteNoteInput>(deleteNoteInputSchema, value, options);
}

export function parseDeleteNoteInput(
  value: unknown,
  options?: CheckOptions,
): DeleteNoteInput {
  return parse<DeleteNoteInput>(deleteNoteInputSchema, value, options);
}

export function safeParseDeleteNoteInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteNoteInput, ValidationError> {
  return safeParse<DeleteNoteInput>(deleteNoteInputSchema, value, options);
}

/** What `DeleteNoteResponse` looks like at run time. */
export const deleteNoteResponseSchema: ObjectSchema<DeleteNoteResponse> =
  object<DeleteNoteResponse>({
    deleted: optional(boolean()),
  });

export function isDeleteNoteResponse(
  value: unknown,
  options?: CheckOptions,
): value is DeleteNoteResponse {
  return is<DeleteNoteResponse>(deleteNoteResponseSchema, value, options);
}

export function parseDeleteNoteResponse(
  value: unknown,
  options?: CheckOptions,
): DeleteNoteResponse {
  return parse<DeleteNoteResponse>(deleteNoteResponseSchema, value, options);
}

export function safeParseDeleteNoteResponse(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteNoteResponse, ValidationError> {
  return safeParse<DeleteNoteResponse>(
    deleteNoteResponseSchema,
    value,
    options,
  );
}
