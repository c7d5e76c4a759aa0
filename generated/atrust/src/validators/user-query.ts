import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  array,
  enumeration,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  UserQueryInput,
  UserQueryResponse,
  UserQueryResponseData,
  UserQueryResponseDataList,
  UserQueryResponseDataListGroup,
} from "../types/user-query.js";

/** What `UserQueryInput` looks like at run time. */
export const userQueryInputSchema: ObjectSchema<UserQueryInput> = object({
  directoryDomain: string(),
  keyword: optional(string()),
  pageIndex: optional(number()),
  pageSize: optional(number()),
  sortBy: optional(enumeration(["name", "createdAt", "expiredTime"])),
});

export function isUserQueryInput(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryInput {
  return is(userQueryInputSchema, value, options);
}

export function parseUserQueryInput(
  value: unknown,
  options?: CheckOptions,
): UserQueryInput {
  return parse(userQueryInputSchema, value, options);
}

export function safeParseUserQueryInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryInput, ValidationError> {
  return safeParse(userQueryInputSchema, value, options);
}

/** What `UserQueryResponseDataListGroup` looks like at run time. */
export const userQueryResponseDataListGroupSchema: ObjectSchema<UserQueryResponseDataListGroup> =
  object({
    id: string(),
    fullPath: string(),
  });

export function isUserQueryResponseDataListGroup(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponseDataListGroup {
  return is(userQueryResponseDataListGroupSchema, value, options);
}

export function parseUserQueryResponseDataListGroup(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponseDataListGroup {
  return parse(userQueryResponseDataListGroupSchema, value, options);
}

export function safeParseUserQueryResponseDataListGroup(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponseDataListGroup, ValidationError> {
  return safeParse(userQueryResponseDataListGroupSchema, value, options);
}

/** What `UserQueryResponseDataList` looks like at run time. */
export const userQueryResponseDataListSchema: ObjectSchema<UserQueryResponseDataList> =
  object({
    id: string(),
    name: string(),
    status: enumeration([1, 0]),
    group: userQueryResponseDataListGroupSchema,
    tags: array(string()),
  });

export function isUserQueryResponseDataList(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponseDataList {
  return is(userQueryResponseDataListSchema, value, options);
}

export function parseUserQueryResponseDataList(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponseDataList {
  return parse(userQueryResponseDataListSchema, value, options);
}

export function safeParseUserQueryResponseDataList(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponseDataList, ValidationError> {
  return safeParse(userQueryResponseDataListSchema, value, options);
}

/** What `UserQueryResponseData` looks like at run time. */
export const userQueryResponseDataSchema: ObjectSchema<UserQueryResponseData> =
  object({
    count: number(),
    list: array(userQueryResponseDataListSchema),
  });

export function isUserQueryResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponseData {
  return is(userQueryResponseDataSchema, value, options);
}

export function parseUserQueryResponseData(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponseData {
  return parse(userQueryResponseDataSchema, value, options);
}

export function safeParseUserQueryResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponseData, ValidationError> {
  return safeParse(userQueryResponseDataSchema, value, options);
}

/** What `UserQueryResponse` looks like at run time. */
export const userQueryResponseSchema: ObjectSchema<UserQueryResponse> = object({
  code: string(),
  data: userQueryResponseDataSchema,
  msg: string(),
  traceId: string(),
});

export function isUserQueryResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponse {
  return is(userQueryResponseSchema, value, options);
}

export function parseUserQueryResponse(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponse {
  return parse(userQueryResponseSchema, value, options);
}

export function safeParseUserQueryResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponse, ValidationError> {
  return safeParse(userQueryResponseSchema, value, options);
}
