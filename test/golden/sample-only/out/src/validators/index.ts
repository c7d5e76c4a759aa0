import {
  type CheckOptions,
  type Result,
  type Schema,
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
} from "../types/index.js";

/** What `PolicyCreateRequest` looks like at run time. */
export const policyCreateRequestSchema: Schema<PolicyCreateRequest> =
  /* @__PURE__ */ object<PolicyCreateRequest>(() => ({
    name: string(),
    config: policyCreateRequestConfigSchema,
    rules: optional(array(policyCreateRequestRulesSchema)),
    extra: optional(record(unknown())),
  }));

export function isPolicyCreateRequest(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateRequest {
  return is<PolicyCreateRequest>(policyCreateRequestSchema, value, options);
}

export function parsePolicyCreateRequest(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateRequest {
  return parse<PolicyCreateRequest>(policyCreateRequestSchema, value, options);
}

export function safeParsePolicyCreateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateRequest, ValidationError> {
  return safeParse<PolicyCreateRequest>(
    policyCreateRequestSchema,
    value,
    options,
  );
}

/** What `PolicyCreateRequestConfigWindow` looks like at run time. */
export const policyCreateRequestConfigWindowSchema: Schema<PolicyCreateRequestConfigWindow> =
  /* @__PURE__ */ openObject<PolicyCreateRequestConfigWindow>(() => ({
    from: optional(string()),
    to: optional(string()),
  }));

export function isPolicyCreateRequestConfigWindow(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateRequestConfigWindow {
  return is<PolicyCreateRequestConfigWindow>(
    policyCreateRequestConfigWindowSchema,
    value,
    options,
  );
}

export function parsePolicyCreateRequestConfigWindow(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateRequestConfigWindow {
  return parse<PolicyCreateRequestConfigWindow>(
    policyCreateRequestConfigWindowSchema,
    value,
    options,
  );
}

export function safeParsePolicyCreateRequestConfigWindow(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateRequestConfigWindow, ValidationError> {
  return safeParse<PolicyCreateRequestConfigWindow>(
    policyCreateRequestConfigWindowSchema,
    value,
    options,
  );
}

/** What `PolicyCreateRequestConfig` looks like at run time. */
export const policyCreateRequestConfigSchema: Schema<PolicyCreateRequestConfig> =
  /* @__PURE__ */ openObject<PolicyCreateRequestConfig>(() => ({
    window: optional(policyCreateRequestConfigWindowSchema),
    retry: optional(number()),
    hosts: optional(array(string())),
  }));

export function isPolicyCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateRequestConfig {
  return is<PolicyCreateRequestConfig>(
    policyCreateRequestConfigSchema,
    value,
    options,
  );
}

export function parsePolicyCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateRequestConfig {
  return parse<PolicyCreateRequestConfig>(
    policyCreateRequestConfigSchema,
    value,
    options,
  );
}

export function safeParsePolicyCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateRequestConfig, ValidationError> {
  return safeParse<PolicyCreateRequestConfig>(
    policyCreateRequestConfigSchema,
    value,
    options,
  );
}

/** What `PolicyCreateRequestRules` looks like at run time. */
export const policyCreateRequestRulesSchema: Schema<PolicyCreateRequestRules> =
  /* @__PURE__ */ openObject<PolicyCreateRequestRules>(() => ({
    action: optional(string()),
    port: optional(number()),
  }));

export function isPolicyCreateRequestRules(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateRequestRules {
  return is<PolicyCreateRequestRules>(
    policyCreateRequestRulesSchema,
    value,
    options,
  );
}

export function parsePolicyCreateRequestRules(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateRequestRules {
  return parse<PolicyCreateRequestRules>(
    policyCreateRequestRulesSchema,
    value,
    options,
  );
}

export function safeParsePolicyCreateRequestRules(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateRequestRules, ValidationError> {
  return safeParse<PolicyCreateRequestRules>(
    policyCreateRequestRulesSchema,
    value,
    options,
  );
}

/** What `PolicyCreateResponseData` looks like at run time. */
export const policyCreateResponseDataSchema: Schema<PolicyCreateResponseData> =
  /* @__PURE__ */ openObject<PolicyCreateResponseData>(() => ({
    id: optional(string()),
    warnings: optional(array(unknown())),
    owner: optional(unknown()),
  }));

export function isPolicyCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateResponseData {
  return is<PolicyCreateResponseData>(
    policyCreateResponseDataSchema,
    value,
    options,
  );
}

export function parsePolicyCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateResponseData {
  return parse<PolicyCreateResponseData>(
    policyCreateResponseDataSchema,
    value,
    options,
  );
}

export function safeParsePolicyCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateResponseData, ValidationError> {
  return safeParse<PolicyCreateResponseData>(
    policyCreateResponseDataSchema,
    value,
    options,
  );
}

/** What `PolicyCreateResponse` looks like at run time. */
export const policyCreateResponseSchema: Schema<PolicyCreateResponse> =
  /* @__PURE__ */ openObject<PolicyCreateResponse>(() => ({
    code: optional(number()),
    msg: optional(string()),
    data: optional(policyCreateResponseDataSchema),
  }));

export function isPolicyCreateResponse(
  value: unknown,
  options?: CheckOptions,
): value is PolicyCreateResponse {
  return is<PolicyCreateResponse>(policyCreateResponseSchema, value, options);
}

export function parsePolicyCreateResponse(
  value: unknown,
  options?: CheckOptions,
): PolicyCreateResponse {
  return parse<PolicyCreateResponse>(
    policyCreateResponseSchema,
    value,
    options,
  );
}

export function safeParsePolicyCreateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<PolicyCreateResponse, ValidationError> {
  return safeParse<PolicyCreateResponse>(
    policyCreateResponseSchema,
    value,
    options,
  );
}
