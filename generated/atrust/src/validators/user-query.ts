import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
export const userQueryInputSchema: ObjectSchema<UserQueryInput> =
  object<UserQueryInput>({
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
  return is<UserQueryInput>(userQueryInputSchema, value, options);
}

export function parseUserQueryInput(
  value: unknown,
  options?: CheckOptions,
): UserQueryInput {
  return parse<UserQueryInput>(userQueryInputSchema, value, options);
}

export function safeParseUserQueryInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryInput, ValidationError> {
  return safeParse<UserQueryInput>(userQueryInputSchema, value, options);
}

/** What `UserQueryResponseDataListGroup` looks like at run time. */
export const userQueryResponseDataListGroupSchema: ObjectSchema<UserQueryResponseDataListGroup> =
  object<UserQueryResponseDataListGroup>({
    id: string(),
    fullPath: string(),
  });

export function isUserQueryResponseDataListGroup(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponseDataListGroup {
  return is<UserQueryResponseDataListGroup>(
    userQueryResponseDataListGroupSchema,
    value,
    options,
  );
}

export function parseUserQueryResponseDataListGroup(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponseDataListGroup {
  return parse<UserQueryResponseDataListGroup>(
    userQueryResponseDataListGroupSchema,
    value,
    options,
  );
}

export function safeParseUserQueryResponseDataListGroup(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponseDataListGroup, ValidationError> {
  return safeParse<UserQueryResponseDataListGroup>(
    userQueryResponseDataListGroupSchema,
    value,
    options,
  );
}

/** What `UserQueryResponseDataList` looks like at run time. */
export const userQueryResponseDataListSchema: ObjectSchema<UserQueryResponseDataList> =
  object<UserQueryResponseDataList>({
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
  return is<UserQueryResponseDataList>(
    userQueryResponseDataListSchema,
    value,
    options,
  );
}

export function parseUserQueryResponseDataList(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponseDataList {
  return parse<UserQueryResponseDataList>(
    userQueryResponseDataListSchema,
    value,
    options,
  );
}

export function safeParseUserQueryResponseDataList(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponseDataList, ValidationError> {
  return safeParse<UserQueryResponseDataList>(
    userQueryResponseDataListSchema,
    value,
    options,
  );
}

/** What `UserQueryResponseData` looks like at run time. */
export const userQueryResponseDataSchema: ObjectSchema<UserQueryResponseData> =
  object<UserQueryResponseData>({
    count: number(),
    list: array(userQueryResponseDataListSchema),
  });

export function isUserQueryResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponseData {
  return is<UserQueryResponseData>(userQueryResponseDataSchema, value, options);
}

export function parseUserQueryResponseData(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponseData {
  return parse<UserQueryResponseData>(
    userQueryResponseDataSchema,
    value,
    options,
  );
}

export function safeParseUserQueryResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponseData, ValidationError> {
  return safeParse<UserQueryResponseData>(
    userQueryResponseDataSchema,
    value,
    options,
  );
}

/** What `UserQueryResponse` looks like at run time. */
export const userQueryResponseSchema: ObjectSchema<UserQueryResponse> =
  object<UserQueryResponse>({
    code: string(),
    data: userQueryResponseDataSchema,
    msg: string(),
    traceId: string(),
  });

export function isUserQueryResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserQueryResponse {
  return is<UserQueryResponse>(userQueryResponseSchema, value, options);
}

export function parseUserQueryResponse(
  value: unknown,
  options?: CheckOptions,
): UserQueryResponse {
  return parse<UserQueryResponse>(userQueryResponseSchema, value, options);
}

export function safeParseUserQueryResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserQueryResponse, ValidationError> {
  return safeParse<UserQueryResponse>(userQueryResponseSchema, value, options);
}
