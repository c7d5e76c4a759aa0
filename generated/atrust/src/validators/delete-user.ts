import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
export const deleteUserInputSchema: ObjectSchema<DeleteUserInput> = object({
  directoryDomain: string(),
  id: string(),
});

export function isDeleteUserInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserInput {
  return is(deleteUserInputSchema, value, options);
}

export function parseDeleteUserInput(
  value: unknown,
  options?: CheckOptions,
): DeleteUserInput {
  return parse(deleteUserInputSchema, value, options);
}

export function safeParseDeleteUserInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserInput, ValidationError> {
  return safeParse(deleteUserInputSchema, value, options);
}

/** What `DeleteUserResponse` looks like at run time. */
export const deleteUserResponseSchema: ObjectSchema<DeleteUserResponse> =
  object({
    code: string(),
    data: record(unknown()),
    msg: string(),
    traceId: string(),
  });

export function isDeleteUserResponse(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUserResponse {
  return is(deleteUserResponseSchema, value, options);
}

export function parseDeleteUserResponse(
  value: unknown,
  options?: CheckOptions,
): DeleteUserResponse {
  return parse(deleteUserResponseSchema, value, options);
}

export function safeParseDeleteUserResponse(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUserResponse, ValidationError> {
  return safeParse(deleteUserResponseSchema, value, options);
}
