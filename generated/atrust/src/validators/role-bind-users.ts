import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
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
  RoleBindUsersInput,
  RoleBindUsersRequest,
  RoleBindUsersRequestBindings,
  RoleBindUsersRequestBindingsPeriod,
  RoleBindUsersResponse,
  RoleBindUsersResponseData,
  RoleBindUsersResponseDataFailed,
} from "../types/role-bind-users.js";

/** What `RoleBindUsersRequestBindingsPeriod` looks like at run time. */
export const roleBindUsersRequestBindingsPeriodSchema: ObjectSchema<RoleBindUsersRequestBindingsPeriod> =
  object<RoleBindUsersRequestBindingsPeriod>({
    start: optional(string()),
    end: optional(string()),
  });

export function isRoleBindUsersRequestBindingsPeriod(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersRequestBindingsPeriod {
  return is<RoleBindUsersRequestBindingsPeriod>(
    roleBindUsersRequestBindingsPeriodSchema,
    value,
    options,
  );
}

export function parseRoleBindUsersRequestBindingsPeriod(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersRequestBindingsPeriod {
  return parse<RoleBindUsersRequestBindingsPeriod>(
    roleBindUsersRequestBindingsPeriodSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersRequestBindingsPeriod(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersRequestBindingsPeriod, ValidationError> {
  return safeParse<RoleBindUsersRequestBindingsPeriod>(
    roleBindUsersRequestBindingsPeriodSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersRequestBindings` looks like at run time. */
export const roleBindUsersRequestBindingsSchema: ObjectSchema<RoleBindUsersRequestBindings> =
  object<RoleBindUsersRequestBindings>({
    roleId: string(),
    userIdList: array(string()),
    period: optional(roleBindUsersRequestBindingsPeriodSchema),
  });

export function isRoleBindUsersRequestBindings(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersRequestBindings {
  return is<RoleBindUsersRequestBindings>(
    roleBindUsersRequestBindingsSchema,
    value,
    options,
  );
}

export function parseRoleBindUsersRequestBindings(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersRequestBindings {
  return parse<RoleBindUsersRequestBindings>(
    roleBindUsersRequestBindingsSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersRequestBindings(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersRequestBindings, ValidationError> {
  return safeParse<RoleBindUsersRequestBindings>(
    roleBindUsersRequestBindingsSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersRequest` looks like at run time. */
export const roleBindUsersRequestSchema: ObjectSchema<RoleBindUsersRequest> =
  object<RoleBindUsersRequest>({
    bindings: limit(array(roleBindUsersRequestBindingsSchema), {
      maxItems: 100,
    }),
  });

export function isRoleBindUsersRequest(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersRequest {
  return is<RoleBindUsersRequest>(roleBindUsersRequestSchema, value, options);
}

export function parseRoleBindUsersRequest(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersRequest {
  return parse<RoleBindUsersRequest>(
    roleBindUsersRequestSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersRequest(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersRequest, ValidationError> {
  return safeParse<RoleBindUsersRequest>(
    roleBindUsersRequestSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersInput` looks like at run time. */
export const roleBindUsersInputSchema: ObjectSchema<RoleBindUsersInput> =
  extend(() => roleBindUsersRequestSchema, {
    lang: optional(string()),
  });

export function isRoleBindUsersInput(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersInput {
  return is<RoleBindUsersInput>(roleBindUsersInputSchema, value, options);
}

export function parseRoleBindUsersInput(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersInput {
  return parse<RoleBindUsersInput>(roleBindUsersInputSchema, value, options);
}

export function safeParseRoleBindUsersInput(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersInput, ValidationError> {
  return safeParse<RoleBindUsersInput>(
    roleBindUsersInputSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersResponseDataFailed` looks like at run time. */
export const roleBindUsersResponseDataFailedSchema: ObjectSchema<RoleBindUsersResponseDataFailed> =
  object<RoleBindUsersResponseDataFailed>({
    userId: string(),
    reason: string(),
  });

export function isRoleBindUsersResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersResponseDataFailed {
  return is<RoleBindUsersResponseDataFailed>(
    roleBindUsersResponseDataFailedSchema,
    value,
    options,
  );
}

export function parseRoleBindUsersResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersResponseDataFailed {
  return parse<RoleBindUsersResponseDataFailed>(
    roleBindUsersResponseDataFailedSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersResponseDataFailed, ValidationError> {
  return safeParse<RoleBindUsersResponseDataFailed>(
    roleBindUsersResponseDataFailedSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersResponseData` looks like at run time. */
export const roleBindUsersResponseDataSchema: ObjectSchema<RoleBindUsersResponseData> =
  object<RoleBindUsersResponseData>({
    failed: array(roleBindUsersResponseDataFailedSchema),
  });

export function isRoleBindUsersResponseData(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersResponseData {
  return is<RoleBindUsersResponseData>(
    roleBindUsersResponseDataSchema,
    value,
    options,
  );
}

export function parseRoleBindUsersResponseData(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersResponseData {
  return parse<RoleBindUsersResponseData>(
    roleBindUsersResponseDataSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersResponseData, ValidationError> {
  return safeParse<RoleBindUsersResponseData>(
    roleBindUsersResponseDataSchema,
    value,
    options,
  );
}

/** What `RoleBindUsersResponse` looks like at run time. */
export const roleBindUsersResponseSchema: ObjectSchema<RoleBindUsersResponse> =
  object<RoleBindUsersResponse>({
    code: string(),
    data: roleBindUsersResponseDataSchema,
    msg: string(),
    traceId: string(),
  });

export function isRoleBindUsersResponse(
  value: unknown,
  options?: CheckOptions,
): value is RoleBindUsersResponse {
  return is<RoleBindUsersResponse>(roleBindUsersResponseSchema, value, options);
}

export function parseRoleBindUsersResponse(
  value: unknown,
  options?: CheckOptions,
): RoleBindUsersResponse {
  return parse<RoleBindUsersResponse>(
    roleBindUsersResponseSchema,
    value,
    options,
  );
}

export function safeParseRoleBindUsersResponse(
  value: unknown,
  options?: CheckOptions,
): Result<RoleBindUsersResponse, ValidationError> {
  return safeParse<RoleBindUsersResponse>(
    roleBindUsersResponseSchema,
    value,
    options,
  );
}
