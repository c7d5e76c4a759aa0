import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  boolean,
  is,
  number,
  object,
  openObject,
  optional,
  parse,
  record,
  safeParse,
  string,
  union,
  unknown,
} from "../runtime/schema/index.js";
import type {
  DeleteUserDirectoryInput,
  DeleteUserDirectoryResponse,
} from "../types/delete-user-directory.js";

/** What `DeleteUserDirectoryInput` looks like at run time. */
export const deleteUserDirectoryInputSchema: ObjectSchema<DeleteUserDirectoryInput> =
  object<DeleteUserDirectoryInput>({
    id: union(string(), number(), boolean()),
  });

export function isDeleteUserDirectoryInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserDirectoryInput {
  return is<DeleteUserDirectoryInput>(
    deleteUserDirectoryInputSchema,
    value,
    options,
  );
}

export function parseDeleteUserDirectoryInput(
  value: unknown,
  options?: CheckOptions,
): DeleteUserDirectoryInput {
  return parse<DeleteUserDirectoryInput>(
    deleteUserDirectoryInputSchema,
    value,
    options,
  );
}

export function safeParseDeleteUserDirectoryInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserDirectoryInput, ValidationError> {
  return safeParse<DeleteUserDirectoryInput>(
    deleteUserDirectoryInputSchema,
    value,
    options,
  );
}

/** What `DeleteUserDirectoryResponse` looks like at run time. */
export const deleteUserDirectoryResponseSchema: ObjectSchema<DeleteUserDirectoryResponse> =
  openObject<DeleteUserDirectoryResponse>({
    code: optional(number()),
    data: optional(record(unknown())),
    msg: optional(string()),
  });

export function isDeleteUserDirectoryResponse(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserDirectoryResponse {
  return is<DeleteUserDirectoryResponse>(
    deleteUserDirectoryResponseSchema,
    value,
    options,
  );
}

export function parseDeleteUserDirectoryResponse(
  value: unknown,
  options?: CheckOptions,
): DeleteUserDirectoryResponse {
  return parse<DeleteUserDirectoryResponse>(
    deleteUserDirectoryResponseSchema,
    value,
    options,
  );
}

export function safeParseDeleteUserDirectoryResponse(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserDirectoryResponse, ValidationError> {
  return safeParse<DeleteUserDirectoryResponse>(
    deleteUserDirectoryResponseSchema,
    value,
    options,
  );
}
