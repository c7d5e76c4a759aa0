import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  object,
  parse,
  record,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type {
  DeleteUserInput,
  DeleteUserResponse,
} from "../types/delete-user.js";

/** What `DeleteUserInput` looks like at run time. */
export const deleteUserInputSchema: ObjectSchema<DeleteUserInput> =
  object<DeleteUserInput>({
    directoryDomain: string(),
    id: string(),
  });

export function isDeleteUserInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserInput {
  return is<DeleteUserInput>(deleteUserInputSchema, value, options);
}

export function parseDeleteUserInput(
  value: unknown,
  options?: CheckOptions,
): DeleteUserInput {
  return parse<DeleteUserInput>(deleteUserInputSchema, value, options);
}

export function safeParseDeleteUserInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserInput, ValidationError> {
  return safeParse<DeleteUserInput>(deleteUserInputSchema, value, options);
}

/** What `DeleteUserResponse` looks like at run time. */
export const deleteUserResponseSchema: ObjectSchema<DeleteUserResponse> =
  object<DeleteUserResponse>({
    code: string(),
    data: record(unknown()),
    msg: string(),
    traceId: string(),
  });

export function isDeleteUserResponse(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserResponse {
  return is<DeleteUserResponse>(deleteUserResponseSchema, value, options);
}

export function parseDeleteUserResponse(
  value: unknown,
  options?: CheckOptions,
): DeleteUserResponse {
  return parse<DeleteUserResponse>(deleteUserResponseSchema, value, options);
}

export function safeParseDeleteUserResponse(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserResponse, ValidationError> {
  return safeParse<DeleteUserResponse>(
    deleteUserResponseSchema,
    value,
    options,
  );
}
