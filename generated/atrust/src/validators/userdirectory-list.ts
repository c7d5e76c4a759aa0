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
  UserdirectoryListInput,
  UserdirectoryListResponse,
  UserdirectoryListResponseData,
  UserdirectoryListResponseDataData,
  UserdirectoryListResponseDataDataSync,
} from "../types/userdirectory-list.js";

/** What `UserdirectoryListInput` looks like at run time. */
export const userdirectoryListInputSchema: ObjectSchema<UserdirectoryListInput> =
  object({
    pageIndex: optional(number()),
    pageSize: optional(number()),
    type: optional(enumeration(["ldap", "ad", "dingtalk", "wechatwork"])),
    name: optional(string()),
  });

export function isUserdirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryListInput {
  return is(userdirectoryListInputSchema, value, options);
}

export function parseUserdirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryListInput {
  return parse(userdirectoryListInputSchema, value, options);
}

export function safeParseUserdirectoryListInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryListInput, ValidationError> {
  return safeParse(userdirectoryListInputSchema, value, options);
}

/** What `UserdirectoryListResponseDataDataSync` looks like at run time. */
export const userdirectoryListResponseDataDataSyncSchema: ObjectSchema<UserdirectoryListResponseDataDataSync> =
  openObject({
    lastTime: optional(string()),
    failed: optional(number()),
  });

export function isUserdirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryListResponseDataDataSync {
  return is(userdirectoryListResponseDataDataSyncSchema, value, options);
}

export function parseUserdirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryListResponseDataDataSync {
  return parse(userdirectoryListResponseDataDataSyncSchema, value, options);
}

export function safeParseUserdirectoryListResponseDataDataSync(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryListResponseDataDataSync, ValidationError> {
  return safeParse(userdirectoryListResponseDataDataSyncSchema, value, options);
}

/** What `UserdirectoryListResponseDataData` looks like at run time. */
export const userdirectoryListResponseDataDataSchema: ObjectSchema<UserdirectoryListResponseDataData> =
  openObject({
    id: optional(string()),
    name: optional(string()),
    domain: optional(string()),
    type: optional(string()),
    status: optional(number()),
    sync: optional(userdirectoryListResponseDataDataSyncSchema),
    builtin: optional(boolean()),
  });

export function isUserdirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryListResponseDataData {
  return is(userdirectoryListResponseDataDataSchema, value, options);
}

export function parseUserdirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryListResponseDataData {
  return parse(userdirectoryListResponseDataDataSchema, value, options);
}

export function safeParseUserdirectoryListResponseDataData(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryListResponseDataData, ValidationError> {
  return safeParse(userdirectoryListResponseDataDataSchema, value, options);
}

/** What `UserdirectoryListResponseData` looks like at run time. */
export const userdirectoryListResponseDataSchema: ObjectSchema<UserdirectoryListResponseData> =
  openObject({
    count: optional(number()),
    data: optional(array(userdirectoryListResponseDataDataSchema)),
  });

export function isUserdirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryListResponseData {
  return is(userdirectoryListResponseDataSchema, value, options);
}

export function parseUserdirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryListResponseData {
  return parse(userdirectoryListResponseDataSchema, value, options);
}

export function safeParseUserdirectoryListResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryListResponseData, ValidationError> {
  return safeParse(userdirectoryListResponseDataSchema, value, options);
}

/** What `UserdirectoryListResponse` looks like at run time. */
export const userdirectoryListResponseSchema: ObjectSchema<UserdirectoryListResponse> =
  openObject({
    code: optional(number()),
    data: optional(userdirectoryListResponseDataSchema),
    msg: optional(string()),
  });

export function isUserdirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryListResponse {
  return is(userdirectoryListResponseSchema, value, options);
}

export function parseUserdirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryListResponse {
  return parse(userdirectoryListResponseSchema, value, options);
}

export function safeParseUserdirectoryListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryListResponse, ValidationError> {
  return safeParse(userdirectoryListResponseSchema, value, options);
}
