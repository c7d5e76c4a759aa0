import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  array,
  is,
  number,
  object,
  openObject,
  optional,
  parse,
  record,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type {
  PolicyCreateRequest,
  PolicyCreateRequestConfig,
  PolicyCreateRequestConfigWindow,
  PolicyCreateRequestRules,
  PolicyCreateResponse,
  PolicyCreateResponseData,
} from "../types/policy-create.js";

/** What `PolicyCreateRequestConfigWindow` looks like at run time. */
export const policyCreateRequestConfigWindowSchema: ObjectSchema<PolicyCreateRequestConfigWindow> =
  openObject({
    from: optional(string()),
    to: optional(string()),
  });

export function isPolicyCreateRequestConfigWindow(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateRequestConfigWindow {
  return is(policyCreateRequestConfigWindowSchema, value, options);
}

export function parsePolicyCreateRequestConfigWindow(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateRequestConfigWindow {
  return parse(policyCreateRequestConfigWindowSchema, value, options);
}

export function safeParsePolicyCreateRequestConfigWindow(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateRequestConfigWindow, ValidationError> {
  return safeParse(policyCreateRequestConfigWindowSchema, value, options);
}

/** What `PolicyCreateRequestConfig` looks like at run time. */
export const policyCreateRequestConfigSchema: ObjectSchema<PolicyCreateRequestConfig> =
  openObject({
    window: optional(policyCreateRequestConfigWindowSchema),
    retry: optional(number()),
    hosts: optional(array(string())),
  });

export function isPolicyCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateRequestConfig {
  return is(policyCreateRequestConfigSchema, value, options);
}

export function parsePolicyCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateRequestConfig {
  return parse(policyCreateRequestConfigSchema, value, options);
}

export function safeParsePolicyCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateRequestConfig, ValidationError> {
  return safeParse(policyCreateRequestConfigSchema, value, options);
}

/** What `PolicyCreateRequestRules` looks like at run time. */
export const policyCreateRequestRulesSchema: ObjectSchema<PolicyCreateRequestRules> =
  openObject({
    action: optional(string()),
    port: optional(number()),
  });

export function isPolicyCreateRequestRules(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateRequestRules {
  return is(policyCreateRequestRulesSchema, value, options);
}

export function parsePolicyCreateRequestRules(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateRequestRules {
  return parse(policyCreateRequestRulesSchema, value, options);
}

export function safeParsePolicyCreateRequestRules(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateRequestRules, ValidationError> {
  return safeParse(policyCreateRequestRulesSchema, value, options);
}

/** What `PolicyCreateRequest` looks like at run time. */
export const policyCreateRequestSchema: ObjectSchema<PolicyCreateRequest> =
  object({
    name: string(),
    config: policyCreateRequestConfigSchema,
    rules: optional(array(policyCreateRequestRulesSchema)),
    extra: optional(record(unknown())),
  });

export function isPolicyCreateRequest(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateRequest {
  return is(policyCreateRequestSchema, value, options);
}

export function parsePolicyCreateRequest(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateRequest {
  return parse(policyCreateRequestSchema, value, options);
}

export function safeParsePolicyCreateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateRequest, ValidationError> {
  return safeParse(policyCreateRequestSchema, value, options);
}

/** What `PolicyCreateResponseData` looks like at run time. */
export const policyCreateResponseDataSchema: ObjectSchema<PolicyCreateResponseData> =
  openObject({
    id: optional(string()),
    warnings: optional(array(unknown())),
    owner: optional(unknown()),
  });

export function isPolicyCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateResponseData {
  return is(policyCreateResponseDataSchema, value, options);
}

export function parsePolicyCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateResponseData {
  return parse(policyCreateResponseDataSchema, value, options);
}

export function safeParsePolicyCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateResponseData, ValidationError> {
  return safeParse(policyCreateResponseDataSchema, value, options);
}

/** What `PolicyCreateResponse` looks like at run time. */
export const policyCreateResponseSchema: ObjectSchema<PolicyCreateResponse> =
  openObject({
    code: optional(number()),
    msg: optional(string()),
    data: optional(policyCreateResponseDataSchema),
  });

export function isPolicyCreateResponse(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateResponse {
  return is(policyCreateResponseSchema, value, options);
}

export function parsePolicyCreateResponse(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateResponse {
  return parse(policyCreateResponseSchema, value, options);
}

export function safeParsePolicyCreateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateResponse, ValidationError> {
  return safeParse(policyCreateResponseSchema, value, options);
}
