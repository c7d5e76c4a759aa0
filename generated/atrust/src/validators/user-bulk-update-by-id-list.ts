import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<UserBulkUpdateByIdListRequestValueGroup>({
    key: enumeration(["id", "fullPath", "externalId"]),
    data: string(),
  });

export function isUserBulkUpdateByIdListRequestValueGroup(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequestValueGroup {
  return is<UserBulkUpdateByIdListRequestValueGroup>(
    userBulkUpdateByIdListRequestValueGroupSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListRequestValueGroup(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequestValueGroup {
  return parse<UserBulkUpdateByIdListRequestValueGroup>(
    userBulkUpdateByIdListRequestValueGroupSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListRequestValueGroup(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequestValueGroup, ValidationError> {
  return safeParse<UserBulkUpdateByIdListRequestValueGroup>(
    userBulkUpdateByIdListRequestValueGroupSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListRequestValueDataSource` looks like at run time. */
export const userBulkUpdateByIdListRequestValueDataSourceSchema: ObjectSchema<UserBulkUpdateByIdListRequestValueDataSource> =
  object<UserBulkUpdateByIdListRequestValueDataSource>({
    description: optional(enumeration(["local", "server"])),
    status: optional(enumeration(["local", "server"])),
    expiredTime: optional(enumeration(["local", "server"])),
  });

export function isUserBulkUpdateByIdListRequestValueDataSource(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequestValueDataSource {
  return is<UserBulkUpdateByIdListRequestValueDataSource>(
    userBulkUpdateByIdListRequestValueDataSourceSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListRequestValueDataSource(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequestValueDataSource {
  return parse<UserBulkUpdateByIdListRequestValueDataSource>(
    userBulkUpdateByIdListRequestValueDataSourceSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListRequestValueDataSource(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequestValueDataSource, ValidationError> {
  return safeParse<UserBulkUpdateByIdListRequestValueDataSource>(
    userBulkUpdateByIdListRequestValueDataSourceSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListRequestValue` looks like at run time. */
export const userBulkUpdateByIdListRequestValueSchema: ObjectSchema<UserBulkUpdateByIdListRequestValue> =
  object<UserBulkUpdateByIdListRequestValue>({
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
  return is<UserBulkUpdateByIdListRequestValue>(
    userBulkUpdateByIdListRequestValueSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListRequestValue(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequestValue {
  return parse<UserBulkUpdateByIdListRequestValue>(
    userBulkUpdateByIdListRequestValueSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListRequestValue(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequestValue, ValidationError> {
  return safeParse<UserBulkUpdateByIdListRequestValue>(
    userBulkUpdateByIdListRequestValueSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListRequest` looks like at run time. */
export const userBulkUpdateByIdListRequestSchema: ObjectSchema<UserBulkUpdateByIdListRequest> =
  object<UserBulkUpdateByIdListRequest>({
    directoryDomain: string(),
    idList: array(string()),
    value: optional(userBulkUpdateByIdListRequestValueSchema),
  });

export function isUserBulkUpdateByIdListRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListRequest {
  return is<UserBulkUpdateByIdListRequest>(
    userBulkUpdateByIdListRequestSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListRequest(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListRequest {
  return parse<UserBulkUpdateByIdListRequest>(
    userBulkUpdateByIdListRequestSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListRequest, ValidationError> {
  return safeParse<UserBulkUpdateByIdListRequest>(
    userBulkUpdateByIdListRequestSchema,
    value,
    options,
  );
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
  return is<UserBulkUpdateByIdListInput>(
    userBulkUpdateByIdListInputSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListInput(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListInput {
  return parse<UserBulkUpdateByIdListInput>(
    userBulkUpdateByIdListInputSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListInput, ValidationError> {
  return safeParse<UserBulkUpdateByIdListInput>(
    userBulkUpdateByIdListInputSchema,
    value,
    options,
  );
}

/** What `UserBulkUpdateByIdListResponse` looks like at run time. */
export const userBulkUpdateByIdListResponseSchema: ObjectSchema<UserBulkUpdateByIdListResponse> =
  object<UserBulkUpdateByIdListResponse>({
    code: string(),
    data: record(unknown()),
    msg: string(),
    traceId: string(),
  });

export function isUserBulkUpdateByIdListResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserBulkUpdateByIdListResponse {
  return is<UserBulkUpdateByIdListResponse>(
    userBulkUpdateByIdListResponseSchema,
    value,
    options,
  );
}

export function parseUserBulkUpdateByIdListResponse(
  value: unknown,
  options?: CheckOptions,
): UserBulkUpdateByIdListResponse {
  return parse<UserBulkUpdateByIdListResponse>(
    userBulkUpdateByIdListResponseSchema,
    value,
    options,
  );
}

export function safeParseUserBulkUpdateByIdListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserBulkUpdateByIdListResponse, ValidationError> {
  return safeParse<UserBulkUpdateByIdListResponse>(
    userBulkUpdateByIdListResponseSchema,
    value,
    options,
  );
}
