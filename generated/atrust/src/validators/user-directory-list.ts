import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  array,
  boolean,
  enumeration,
  is,
  number,
  object,
  openObject,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  UserDirectoryListInput,
  UserDirectoryListResponse,
  UserDirectoryListResponseData,
  UserDirectoryListResponseDataData,
  UserDirectoryListResponseDataDataSync,
} from "../types/user-directory-list.js";

/** What `UserDirectoryListInput` looks like at run time. */
export const userDirectoryListInputSchema: ObjectSchema<UserDirectoryListInput> =
  object({
    pageIndex: optional(number()),
    pageSize: optional(number()),
    type: optional(enumeration(["ldap", "ad", "dingtalk", "wechatwork"])),
    name: optional(string()),
  });

export function isUserDirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListInput {
  return is(userDirectoryListInputSchema, value, options);
}

export function parseUserDirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListInput {
  return parse(userDirectoryListInputSchema, value, options);
}

export function safeParseUserDirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListInput, ValidationError> {
  return safeParse(userDirectoryListInputSchema, value, options);
}

/** What `UserDirectoryListResponseDataDataSync` looks like at run time. */
export const userDirectoryListResponseDataDataSyncSchema: ObjectSchema<UserDirectoryListResponseDataDataSync> =
  openObject({
    lastTime: optional(string()),
    failed: optional(number()),
  });

export function isUserDirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponseDataDataSync {
  return is(userDirectoryListResponseDataDataSyncSchema, value, options);
}

export function parseUserDirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponseDataDataSync {
  return parse(userDirectoryListResponseDataDataSyncSchema, value, options);
}

export function safeParseUserDirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponseDataDataSync, ValidationError> {
  return safeParse(userDirectoryListResponseDataDataSyncSchema, value, options);
}

/** What `UserDirectoryListResponseDataData` looks like at run time. */
export const userDirectoryListResponseDataDataSchema: ObjectSchema<UserDirectoryListResponseDataData> =
  openObject({
    id: optional(string()),
    name: optional(string()),
    domain: optional(string()),
    type: optional(string()),
    status: optional(number()),
    sync: optional(userDirectoryListResponseDataDataSyncSchema),
    builtin: optional(boolean()),
  });

export function isUserDirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponseDataData {
  return is(userDirectoryListResponseDataDataSchema, value, options);
}

export function parseUserDirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponseDataData {
  return parse(userDirectoryListResponseDataDataSchema, value, options);
}

export function safeParseUserDirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponseDataData, ValidationError> {
  return safeParse(userDirectoryListResponseDataDataSchema, value, options);
}

/** What `UserDirectoryListResponseData` looks like at run time. */
export const userDirectoryListResponseDataSchema: ObjectSchema<UserDirectoryListResponseData> =
  openObject({
    count: optional(number()),
    data: optional(array(userDirectoryListResponseDataDataSchema)),
  });

export function isUserDirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponseData {
  return is(userDirectoryListResponseDataSchema, value, options);
}

export function parseUserDirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponseData {
  return parse(userDirectoryListResponseDataSchema, value, options);
}

export function safeParseUserDirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponseData, ValidationError> {
  return safeParse(userDirectoryListResponseDataSchema, value, options);
}

/** What `UserDirectoryListResponse` looks like at run time. */
export const userDirectoryListResponseSchema: ObjectSchema<UserDirectoryListResponse> =
  openObject({
    code: optional(number()),
    data: optional(userDirectoryListResponseDataSchema),
    msg: optional(string()),
  });

export function isUserDirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponse {
  return is(userDirectoryListResponseSchema, value, options);
}

export function parseUserDirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponse {
  return parse(userDirectoryListResponseSchema, value, options);
}

export function safeParseUserDirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponse, ValidationError> {
  return safeParse(userDirectoryListResponseSchema, value, options);
}
