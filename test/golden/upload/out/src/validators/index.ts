import {
  type CheckOptions,
  type Result,
  type Schema,
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
} from "../types/index.js";

/** What `UsersAvatarInput` looks like at run time. */
export const usersAvatarInputSchema: Schema<UsersAvatarInput> =
  /* @__PURE__ */ extend(
    () => usersAvatarRequestSchema,
    () => ({
      userId: string(),
      overwrite: optional(boolean()),
    }),
  );

export function isUsersAvatarInput(
  value: unknown,
  options?: CheckOptions,
): value is UsersAvatarInput {
  return is<UsersAvatarInput>(usersAvatarInputSchema, value, options);
}

export function parseUsersAvatarInput(
  value: unknown,
  options?: CheckOptions,
): UsersAvatarInput {
  return parse<UsersAvatarInput>(usersAvatarInputSchema, value, options);
}

export function safeParseUsersAvatarInput(
  value: unknown,
  options?: CheckOptions,
): Result<UsersAvatarInput, ValidationError> {
  return safeParse<UsersAvatarInput>(usersAvatarInputSchema, value, options);
}

/** What `UsersAvatarRequest` looks like at run time. */
export const usersAvatarRequestSchema: Schema<UsersAvatarRequest> =
  /* @__PURE__ */ object<UsersAvatarRequest>(() => ({
    avatar: binary(),
    crop: optional(enumeration(["none", "square"])),
  }));

export function isUsersAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): value is UsersAvatarRequest {
  return is<UsersAvatarRequest>(usersAvatarRequestSchema, value, options);
}

export function parseUsersAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): UsersAvatarRequest {
  return parse<UsersAvatarRequest>(usersAvatarRequestSchema, value, options);
}

export function safeParseUsersAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UsersAvatarRequest, ValidationError> {
  return safeParse<UsersAvatarRequest>(
    usersAvatarRequestSchema,
    value,
    options,
  );
}

/** What `UsersAvatarResponse` looks like at run time. */
export const usersAvatarResponseSchema: Schema<UsersAvatarResponse> =
  /* @__PURE__ */ object<UsersAvatarResponse>(() => ({
    code: optional(integer()),
    url: optional(string()),
  }));

export function isUsersAvatarResponse(
  value: unknown,
  options?: CheckOptions,
): value is UsersAvatarResponse {
  return is<UsersAvatarResponse>(usersAvatarResponseSchema, value, options);
}

export function parseUsersAvatarResponse(
  value: unknown,
  options?: CheckOptions,
): UsersAvatarResponse {
  return parse<UsersAvatarResponse>(usersAvatarResponseSchema, value, options);
}

export function safeParseUsersAvatarResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UsersAvatarResponse, ValidationError> {
  return safeParse<UsersAvatarResponse>(
    usersAvatarResponseSchema,
    value,
    options,
  );
}
