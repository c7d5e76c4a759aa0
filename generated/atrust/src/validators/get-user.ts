import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  boolean,
  enumeration,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  GetUserInput,
  GetUserResponse,
  GetUserResponseData,
  GetUserResponseDataGroup,
  GetUserResponseDataRoles,
} from "../types/get-user.js";

/** What `GetUserInput` looks like at run time. */
export const getUserInputSchema: ObjectSchema<GetUserInput> =
  object<GetUserInput>({
    withRoles: optional(boolean()),
    id: string(),
  });

export function isGetUserInput(
  value: unknown,
  options?: CheckOptions,
): value is GetUserInput {
  return is<GetUserInput>(getUserInputSchema, value, options);
}

export function parseGetUserInput(
  value: unknown,
  options?: CheckOptions,
): GetUserInput {
  return parse<GetUserInput>(getUserInputSchema, value, options);
}

export function safeParseGetUserInput(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserInput, ValidationError> {
  return safeParse<GetUserInput>(getUserInputSchema, value, options);
}

/** What `GetUserResponseDataGroup` looks like at run time. */
export const getUserResponseDataGroupSchema: ObjectSchema<GetUserResponseDataGroup> =
  object<GetUserResponseDataGroup>({
    id: string(),
    fullPath: string(),
  });

export function isGetUserResponseDataGroup(
  value: unknown,
  options?: CheckOptions,
): value is GetUserResponseDataGroup {
  return is<GetUserResponseDataGroup>(
    getUserResponseDataGroupSchema,
    value,
    options,
  );
}

export function parseGetUserResponseDataGroup(
  value: unknown,
  options?: CheckOptions,
): GetUserResponseDataGroup {
  return parse<GetUserResponseDataGroup>(
    getUserResponseDataGroupSchema,
    value,
    options,
  );
}

export function safeParseGetUserResponseDataGroup(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserResponseDataGroup, ValidationError> {
  return safeParse<GetUserResponseDataGroup>(
    getUserResponseDataGroupSchema,
    value,
    options,
  );
}

/** What `GetUserResponseDataRoles` looks like at run time. */
export const getUserResponseDataRolesSchema: ObjectSchema<GetUserResponseDataRoles> =
  object<GetUserResponseDataRoles>({
    id: string(),
    name: string(),
  });

export function isGetUserResponseDataRoles(
  value: unknown,
  options?: CheckOptions,
): value is GetUserResponseDataRoles {
  return is<GetUserResponseDataRoles>(
    getUserResponseDataRolesSchema,
    value,
    options,
  );
}

export function parseGetUserResponseDataRoles(
  value: unknown,
  options?: CheckOptions,
): GetUserResponseDataRoles {
  return parse<GetUserResponseDataRoles>(
    getUserResponseDataRolesSchema,
    value,
    options,
  );
}

export function safeParseGetUserResponseDataRoles(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserResponseDataRoles, ValidationError> {
  return safeParse<GetUserResponseDataRoles>(
    getUserResponseDataRolesSchema,
    value,
    options,
  );
}

/** What `GetUserResponseData` looks like at run time. */
export const getUserResponseDataSchema: ObjectSchema<GetUserResponseData> =
  object<GetUserResponseData>({
    id: string(),
    name: string(),
    status: enumeration([1, 0]),
    group: getUserResponseDataGroupSchema,
    roles: array(getUserResponseDataRolesSchema),
  });

export function isGetUserResponseData(
  value: unknown,
  options?: CheckOptions,
): value is GetUserResponseData {
  return is<GetUserResponseData>(getUserResponseDataSchema, value, options);
}

export function parseGetUserResponseData(
  value: unknown,
  options?: CheckOptions,
): GetUserResponseData {
  return parse<GetUserResponseData>(getUserResponseDataSchema, value, options);
}

export function safeParseGetUserResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserResponseData, ValidationError> {
  return safeParse<GetUserResponseData>(
    getUserResponseDataSchema,
    value,
    options,
  );
}

/** What `GetUserResponse` looks like at run time. */
export const getUserResponseSchema: ObjectSchema<GetUserResponse> =
  object<GetUserResponse>({
    code: string(),
    data: getUserResponseDataSchema,
    msg: string(),
    traceId: string(),
  });

export function isGetUserResponse(
  value: unknown,
  options?: CheckOptions,
): value is GetUserResponse {
  return is<GetUserResponse>(getUserResponseSchema, value, options);
}

export function parseGetUserResponse(
  value: unknown,
  options?: CheckOptions,
): GetUserResponse {
  return parse<GetUserResponse>(getUserResponseSchema, value, options);
}

export function safeParseGetUserResponse(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserResponse, ValidationError> {
  return safeParse<GetUserResponse>(getUserResponseSchema, value, options);
}
