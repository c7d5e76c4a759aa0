import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<UserDirectoryListInput>({
    pageIndex: optional(number()),
    pageSize: optional(number()),
    type: optional(enumeration(["ldap", "ad", "dingtalk", "wechatwork"])),
    name: optional(string()),
  });

export function isUserDirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListInput {
  return is<UserDirectoryListInput>(
    userDirectoryListInputSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListInput {
  return parse<UserDirectoryListInput>(
    userDirectoryListInputSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListInput, ValidationError> {
  return safeParse<UserDirectoryListInput>(
    userDirectoryListInputSchema,
    value,
    options,
  );
}

/** What `UserDirectoryListResponseDataDataSync` looks like at run time. */
export const userDirectoryListResponseDataDataSyncSchema: ObjectSchema<UserDirectoryListResponseDataDataSync> =
  openObject<UserDirectoryListResponseDataDataSync>({
    lastTime: optional(string()),
    failed: optional(number()),
  });

export function isUserDirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponseDataDataSync {
  return is<UserDirectoryListResponseDataDataSync>(
    userDirectoryListResponseDataDataSyncSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponseDataDataSync {
  return parse<UserDirectoryListResponseDataDataSync>(
    userDirectoryListResponseDataDataSyncSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponseDataDataSync, ValidationError> {
  return safeParse<UserDirectoryListResponseDataDataSync>(
    userDirectoryListResponseDataDataSyncSchema,
    value,
    options,
  );
}

/** What `UserDirectoryListResponseDataData` looks like at run time. */
export const userDirectoryListResponseDataDataSchema: ObjectSchema<UserDirectoryListResponseDataData> =
  openObject<UserDirectoryListResponseDataData>({
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
  return is<UserDirectoryListResponseDataData>(
    userDirectoryListResponseDataDataSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponseDataData {
  return parse<UserDirectoryListResponseDataData>(
    userDirectoryListResponseDataDataSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponseDataData, ValidationError> {
  return safeParse<UserDirectoryListResponseDataData>(
    userDirectoryListResponseDataDataSchema,
    value,
    options,
  );
}

/** What `UserDirectoryListResponseData` looks like at run time. */
export const userDirectoryListResponseDataSchema: ObjectSchema<UserDirectoryListResponseData> =
  openObject<UserDirectoryListResponseData>({
    count: optional(number()),
    data: optional(array(userDirectoryListResponseDataDataSchema)),
  });

export function isUserDirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponseData {
  return is<UserDirectoryListResponseData>(
    userDirectoryListResponseDataSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponseData {
  return parse<UserDirectoryListResponseData>(
    userDirectoryListResponseDataSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponseData, ValidationError> {
  return safeParse<UserDirectoryListResponseData>(
    userDirectoryListResponseDataSchema,
    value,
    options,
  );
}

/** What `UserDirectoryListResponse` looks like at run time. */
export const userDirectoryListResponseSchema: ObjectSchema<UserDirectoryListResponse> =
  openObject<UserDirectoryListResponse>({
    code: optional(number()),
    data: optional(userDirectoryListResponseDataSchema),
    msg: optional(string()),
  });

export function isUserDirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryListResponse {
  return is<UserDirectoryListResponse>(
    userDirectoryListResponseSchema,
    value,
    options,
  );
}

export function parseUserDirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryListResponse {
  return parse<UserDirectoryListResponse>(
    userDirectoryListResponseSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryListResponse, ValidationError> {
  return safeParse<UserDirectoryListResponse>(
    userDirectoryListResponseSchema,
    value,
    options,
  );
}
