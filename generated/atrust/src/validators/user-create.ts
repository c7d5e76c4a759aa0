import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  enumeration,
  extend,
  is,
  limit,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  UserCreateInput,
  UserCreateRequest,
  UserCreateRequestGroup,
  UserCreateRequestSecurity,
  UserCreateRequestSecurityIpWhiteList,
  UserCreateRequestSecurityMfa,
  UserCreateResponse,
  UserCreateResponseData,
} from "../types/user-create.js";

/** What `UserCreateRequestGroup` looks like at run time. */
export const userCreateRequestGroupSchema: ObjectSchema<UserCreateRequestGroup> =
  object<UserCreateRequestGroup>({
    key: enumeration(["id", "fullPath", "externalId"]),
    data: string(),
  });

export function isUserCreateRequestGroup(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequestGroup {
  return is<UserCreateRequestGroup>(
    userCreateRequestGroupSchema,
    value,
    options,
  );
}

export function parseUserCreateRequestGroup(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequestGroup {
  return parse<UserCreateRequestGroup>(
    userCreateRequestGroupSchema,
    value,
    options,
  );
}

export function safeParseUserCreateRequestGroup(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequestGroup, ValidationError> {
  return safeParse<UserCreateRequestGroup>(
    userCreateRequestGroupSchema,
    value,
    options,
  );
}

/** What `UserCreateRequestSecurityMfa` looks like at run time. */
export const userCreateRequestSecurityMfaSchema: ObjectSchema<UserCreateRequestSecurityMfa> =
  object<UserCreateRequestSecurityMfa>({
    enable: enumeration([1, 0]),
    ways: optional(array(string())),
  });

export function isUserCreateRequestSecurityMfa(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequestSecurityMfa {
  return is<UserCreateRequestSecurityMfa>(
    userCreateRequestSecurityMfaSchema,
    value,
    options,
  );
}

export function parseUserCreateRequestSecurityMfa(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequestSecurityMfa {
  return parse<UserCreateRequestSecurityMfa>(
    userCreateRequestSecurityMfaSchema,
    value,
    options,
  );
}

export function safeParseUserCreateRequestSecurityMfa(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequestSecurityMfa, ValidationError> {
  return safeParse<UserCreateRequestSecurityMfa>(
    userCreateRequestSecurityMfaSchema,
    value,
    options,
  );
}

/** What `UserCreateRequestSecurityIpWhiteList` looks like at run time. */
export const userCreateRequestSecurityIpWhiteListSchema: ObjectSchema<UserCreateRequestSecurityIpWhiteList> =
  object<UserCreateRequestSecurityIpWhiteList>({
    start: string(),
    end: optional(string()),
  });

export function isUserCreateRequestSecurityIpWhiteList(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequestSecurityIpWhiteList {
  return is<UserCreateRequestSecurityIpWhiteList>(
    userCreateRequestSecurityIpWhiteListSchema,
    value,
    options,
  );
}

export function parseUserCreateRequestSecurityIpWhiteList(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequestSecurityIpWhiteList {
  return parse<UserCreateRequestSecurityIpWhiteList>(
    userCreateRequestSecurityIpWhiteListSchema,
    value,
    options,
  );
}

export function safeParseUserCreateRequestSecurityIpWhiteList(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequestSecurityIpWhiteList, ValidationError> {
  return safeParse<UserCreateRequestSecurityIpWhiteList>(
    userCreateRequestSecurityIpWhiteListSchema,
    value,
    options,
  );
}

/** What `UserCreateRequestSecurity` looks like at run time. */
export const userCreateRequestSecuritySchema: ObjectSchema<UserCreateRequestSecurity> =
  object<UserCreateRequestSecurity>({
    mfa: userCreateRequestSecurityMfaSchema,
    ipWhiteList: optional(array(userCreateRequestSecurityIpWhiteListSchema)),
  });

export function isUserCreateRequestSecurity(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequestSecurity {
  return is<UserCreateRequestSecurity>(
    userCreateRequestSecuritySchema,
    value,
    options,
  );
}

export function parseUserCreateRequestSecurity(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequestSecurity {
  return parse<UserCreateRequestSecurity>(
    userCreateRequestSecuritySchema,
    value,
    options,
  );
}

export function safeParseUserCreateRequestSecurity(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequestSecurity, ValidationError> {
  return safeParse<UserCreateRequestSecurity>(
    userCreateRequestSecuritySchema,
    value,
    options,
  );
}

/** What `UserCreateRequest` looks like at run time. */
export const userCreateRequestSchema: ObjectSchema<UserCreateRequest> =
  object<UserCreateRequest>({
    name: string(),
    displayName: optional(string()),
    level: enumeration([1, 2, 3]),
    roleIdList: optional(limit(array(string()), { maxItems: 50 })),
    group: optional(userCreateRequestGroupSchema),
    security: optional(userCreateRequestSecuritySchema),
  });

export function isUserCreateRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateRequest {
  return is<UserCreateRequest>(userCreateRequestSchema, value, options);
}

export function parseUserCreateRequest(
  value: unknown,
  options?: CheckOptions,
): UserCreateRequest {
  return parse<UserCreateRequest>(userCreateRequestSchema, value, options);
}

export function safeParseUserCreateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateRequest, ValidationError> {
  return safeParse<UserCreateRequest>(userCreateRequestSchema, value, options);
}

/** What `UserCreateInput` looks like at run time. */
export const userCreateInputSchema: ObjectSchema<UserCreateInput> = extend(
  () => userCreateRequestSchema,
  {
    lang: optional(string()),
  },
);

export function isUserCreateInput(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateInput {
  return is<UserCreateInput>(userCreateInputSchema, value, options);
}

export function parseUserCreateInput(
  value: unknown,
  options?: CheckOptions,
): UserCreateInput {
  return parse<UserCreateInput>(userCreateInputSchema, value, options);
}

export function safeParseUserCreateInput(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateInput, ValidationError> {
  return safeParse<UserCreateInput>(userCreateInputSchema, value, options);
}

/** What `UserCreateResponseData` looks like at run time. */
export const userCreateResponseDataSchema: ObjectSchema<UserCreateResponseData> =
  object<UserCreateResponseData>({
    id: string(),
  });

export function isUserCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateResponseData {
  return is<UserCreateResponseData>(
    userCreateResponseDataSchema,
    value,
    options,
  );
}

export function parseUserCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): UserCreateResponseData {
  return parse<UserCreateResponseData>(
    userCreateResponseDataSchema,
    value,
    options,
  );
}

export function safeParseUserCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateResponseData, ValidationError> {
  return safeParse<UserCreateResponseData>(
    userCreateResponseDataSchema,
    value,
    options,
  );
}

/** What `UserCreateResponse` looks like at run time. */
export const userCreateResponseSchema: ObjectSchema<UserCreateResponse> =
  object<UserCreateResponse>({
    code: string(),
    data: userCreateResponseDataSchema,
    msg: string(),
    traceId: string(),
  });

export function isUserCreateResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserCreateResponse {
  return is<UserCreateResponse>(userCreateResponseSchema, value, options);
}

export function parseUserCreateResponse(
  value: unknown,
  options?: CheckOptions,
): UserCreateResponse {
  return parse<UserCreateResponse>(userCreateResponseSchema, value, options);
}

export function safeParseUserCreateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserCreateResponse, ValidationError> {
  return safeParse<UserCreateResponse>(
    userCreateResponseSchema,
    value,
    options,
  );
}
