import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  array,
  enumeration,
  extend,
  is,
  object,
  optional,
  parse,
  record,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type {
  UserBulkUpdateByIdListInput,
  UserBulkUpdateByIdListRequest,
  UserBulkUpdateByIdListRequestValue,
  UserBulkUpdateByIdListRequestValueDataSource,
  UserBulkUpdateByIdListRequestValueGroup,
  UserBulkUpdateByIdListResponse,
} from "../types/user-bulk-update-by-id-list.js";

/** What `UserBulkUpdateByIdListRequestValueGroup` looks like at run time. */
export const userBulkUpdateByIdListRequestValueGroupSchema: ObjectSchema<UserBulkUpdateByIdListRequestValueGroup> =
  object({
    key: enumeration(["id", "fullPath", "externalId"]),
    data: string(),
  });

export function isUserBulkUpdateByIdListRequestValueGroup(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequestValueGroup {
  return is(userBulkUpdateByIdListRequestValueGroupSchema, value, options);
}

export function parseUserBulkUpdateByIdListRequestValueGroup(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequestValueGroup {
  return parse(userBulkUpdateByIdListRequestValueGroupSchema, value, options);
}

export function safeParseUserBulkUpdateByIdListRequestValueGroup(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequestValueGroup, ValidationError> {
  return safeParse(
    userBulkUpdateByIdListRequestValueGroupSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListRequestValueDataSource` looks like at run time. */
export const userBulkUpdateByIdListRequestValueDataSourceSchema: ObjectSchema<UserBulkUpdateByIdListRequestValueDataSource> =
  object({
    description: optional(enumeration(["local", "server"])),
    status: optional(enumeration(["local", "server"])),
    expiredTime: optional(enumeration(["local", "server"])),
  });

export function isUserBulkUpdateByIdListRequestValueDataSource(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequestValueDataSource {
  return is(userBulkUpdateByIdListRequestValueDataSourceSchema, value, options);
}

export function parseUserBulkUpdateByIdListRequestValueDataSource(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequestValueDataSource {
  return parse(
    userBulkUpdateByIdListRequestValueDataSourceSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListRequestValueDataSource(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequestValueDataSource, ValidationError> {
  return safeParse(
    userBulkUpdateByIdListRequestValueDataSourceSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListRequestValue` looks like at run time. */
export const userBulkUpdateByIdListRequestValueSchema: ObjectSchema<UserBulkUpdateByIdListRequestValue> =
  object({
    group: optional(userBulkUpdateByIdListRequestValueGroupSchema),
    inheritGroup: optional(enumeration([1, 0])),
    password: optional(string()),
    pwdModel: optional(enumeration(["clear", "rsa"])),
    description: optional(string()),
    status: optional(enumeration([1, 0])),
    expiredTime: optional(string()),
    dataSource: optional(userBulkUpdateByIdListRequestValueDataSourceSchema),
  });

export function isUserBulkUpdateByIdListRequestValue(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequestValue {
  return is(userBulkUpdateByIdListRequestValueSchema, value, options);
}

export function parseUserBulkUpdateByIdListRequestValue(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequestValue {
  return parse(userBulkUpdateByIdListRequestValueSchema, value, options);
}

export function safeParseUserBulkUpdateByIdListRequestValue(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequestValue, ValidationError> {
  return safeParse(userBulkUpdateByIdListRequestValueSchema, value, options);
}

/** What `UserBulkUpdateByIdListRequest` looks like at run time. */
export const userBulkUpdateByIdListRequestSchema: ObjectSchema<UserBulkUpdateByIdListRequest> =
  object({
    directoryDomain: string(),
    idList: array(string()),
    value: optional(userBulkUpdateByIdListRequestValueSchema),
  });

export function isUserBulkUpdateByIdListRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequest {
  return is(userBulkUpdateByIdListRequestSchema, value, options);
}

export function parseUserBulkUpdateByIdListRequest(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequest {
  return parse(userBulkUpdateByIdListRequestSchema, value, options);
}

export function safeParseUserBulkUpdateByIdListRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequest, ValidationError> {
  return safeParse(userBulkUpdateByIdListRequestSchema, value, options);
}

/** What `UserBulkUpdateByIdListInput` looks like at run time. */
export const userBulkUpdateByIdListInputSchema: ObjectSchema<UserBulkUpdateByIdListInput> =
  extend(() => userBulkUpdateByIdListRequestSchema, {
    lang: optional(string()),
  });

export function isUserBulkUpdateByIdListInput(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListInput {
  return is(userBulkUpdateByIdListInputSchema, value, options);
}

export function parseUserBulkUpdateByIdListInput(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListInput {
  return parse(userBulkUpdateByIdListInputSchema, value, options);
}

export function safeParseUserBulkUpdateByIdListInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListInput, ValidationError> {
  return safeParse(userBulkUpdateByIdListInputSchema, value, options);
}

/** What `UserBulkUpdateByIdListResponse` looks like at run time. */
export const userBulkUpdateByIdListResponseSchema: ObjectSchema<UserBulkUpdateByIdListResponse> =
  object({
    code: string(),
    data: record(unknown()),
    msg: string(),
    traceId: string(),
  });

export function isUserBulkUpdateByIdListResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListResponse {
  return is(userBulkUpdateByIdListResponseSchema, value, options);
}

export function parseUserBulkUpdateByIdListResponse(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListResponse {
  return parse(userBulkUpdateByIdListResponseSchema, value, options);
}

export function safeParseUserBulkUpdateByIdListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListResponse, ValidationError> {
  return safeParse(userBulkUpdateByIdListResponseSchema, value, options);
}
