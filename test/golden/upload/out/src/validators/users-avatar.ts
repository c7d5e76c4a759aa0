import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  binary,
  boolean,
  enumeration,
  extend,
  integer,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  UsersAvatarInput,
  UsersAvatarRequest,
  UsersAvatarResponse,
} from "../types/users-avatar.js";

/** What `UsersAvatarRequest` looks like at run time. */
export const usersAvatarRequestSchema: ObjectSchema<UsersAvatarRequest> =
  object({
    avatar: binary(),
    crop: optional(enumeration(["none", "square"])),
  });

export function isUsersAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): value is UsersAvatarRequest {
  return is(usersAvatarRequestSchema, value, options);
}

export function parseUsersAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): UsersAvatarRequest {
  return parse(usersAvatarRequestSchema, value, options);
}

export function safeParseUsersAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UsersAvatarRequest, ValidationError> {
  return safeParse(usersAvatarRequestSchema, value, options);
}

/** What `UsersAvatarInput` looks like at run time. */
export const usersAvatarInputSchema: ObjectSchema<UsersAvatarInput> = extend(
  () => usersAvatarRequestSchema,
  {
    userId: string(),
    overwrite: optional(boolean()),
  },
);

export function isUsersAvatarInput(
  value: unknown,
  options?: CheckOptions,
): value is UsersAvatarInput {
  return is(usersAvatarInputSchema, value, options);
}

export function parseUsersAvatarInput(
  value: unknown,
  options?: CheckOptions,
): UsersAvatarInput {
  return parse(usersAvatarInputSchema, value, options);
}

export function safeParseUsersAvatarInput(
  value: unknown,
  options?: CheckOptions,
): Result<UsersAvatarInput, ValidationError> {
  return safeParse(usersAvatarInputSchema, value, options);
}

/** What `UsersAvatarResponse` looks like at run time. */
export const usersAvatarResponseSchema: ObjectSchema<UsersAvatarResponse> =
  object({
    code: optional(integer()),
    url: optional(string()),
  });

export function isUsersAvatarResponse(
  value: unknown,
  options?: CheckOptions,
): value is UsersAvatarResponse {
  return is(usersAvatarResponseSchema, value, options);
}

export function parseUsersAvatarResponse(
  value: unknown,
  options?: CheckOptions,
): UsersAvatarResponse {
  return parse(usersAvatarResponseSchema, value, options);
}

export function safeParseUsersAvatarResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UsersAvatarResponse, ValidationError> {
  return safeParse(usersAvatarResponseSchema, value, options);
}
