import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  array,
  boolean,
  enumeration,
  integer,
  is,
  limit,
  number,
  object,
  openObject,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  UserdirectoryCreateRequest,
  UserdirectoryCreateRequestConfig,
  UserdirectoryCreateRequestConfigServer,
  UserdirectoryCreateRequestConfigServerTls,
  UserdirectoryCreateRequestConfigSync,
  UserdirectoryCreateRequestConfigSyncMappings,
  UserdirectoryCreateResponse,
  UserdirectoryCreateResponseData,
} from "../types/userdirectory-create.js";

/** What `UserdirectoryCreateRequestConfigServerTls` looks like at run time. */
export const userdirectoryCreateRequestConfigServerTlsSchema: ObjectSchema<UserdirectoryCreateRequestConfigServerTls> =
  object({
    enable: boolean(),
    certificateId: optional(string()),
  });

export function isUserdirectoryCreateRequestConfigServerTls(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryCreateRequestConfigServerTls {
  return is(userdirectoryCreateRequestConfigServerTlsSchema, value, options);
}

export function parseUserdirectoryCreateRequestConfigServerTls(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryCreateRequestConfigServerTls {
  return parse(userdirectoryCreateRequestConfigServerTlsSchema, value, options);
}

export function safeParseUserdirectoryCreateRequestConfigServerTls(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryCreateRequestConfigServerTls, ValidationError> {
  return safeParse(
    userdirectoryCreateRequestConfigServerTlsSchema,
    value,
    options,
  );
}

/** What `UserdirectoryCreateRequestConfigServer` looks like at run time. */
export const userdirectoryCreateRequestConfigServerSchema: ObjectSchema<UserdirectoryCreateRequestConfigServer> =
  object({
    address: string(),
    port: optional(integer()),
    tls: optional(userdirectoryCreateRequestConfigServerTlsSchema),
  });

export function isUserdirectoryCreateRequestConfigServer(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryCreateRequestConfigServer {
  return is(userdirectoryCreateRequestConfigServerSchema, value, options);
}

export function parseUserdirectoryCreateRequestConfigServer(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryCreateRequestConfigServer {
  return parse(userdirectoryCreateRequestConfigServerSchema, value, options);
}

export function safeParseUserdirectoryCreateRequestConfigServer(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryCreateRequestConfigServer, ValidationError> {
  return safeParse(
    userdirectoryCreateRequestConfigServerSchema,
    value,
    options,
  );
}

/** What `UserdirectoryCreateRequestConfigSyncMappings` looks like at run time. */
export const userdirectoryCreateRequestConfigSyncMappingsSchema: ObjectSchema<UserdirectoryCreateRequestConfigSyncMappings> =
  object({
    from: string(),
    to: string(),
  });

export function isUserdirectoryCreateRequestConfigSyncMappings(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryCreateRequestConfigSyncMappings {
  return is(userdirectoryCreateRequestConfigSyncMappingsSchema, value, options);
}

export function parseUserdirectoryCreateRequestConfigSyncMappings(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryCreateRequestConfigSyncMappings {
  return parse(
    userdirectoryCreateRequestConfigSyncMappingsSchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryCreateRequestConfigSyncMappings(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryCreateRequestConfigSyncMappings, ValidationError> {
  return safeParse(
    userdirectoryCreateRequestConfigSyncMappingsSchema,
    value,
    options,
  );
}

/** What `UserdirectoryCreateRequestConfigSync` looks like at run time. */
export const userdirectoryCreateRequestConfigSyncSchema: ObjectSchema<UserdirectoryCreateRequestConfigSync> =
  object({
    period: optional(number()),
    mappings: optional(
      array(userdirectoryCreateRequestConfigSyncMappingsSchema),
    ),
  });

export function isUserdirectoryCreateRequestConfigSync(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryCreateRequestConfigSync {
  return is(userdirectoryCreateRequestConfigSyncSchema, value, options);
}

export function parseUserdirectoryCreateRequestConfigSync(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryCreateRequestConfigSync {
  return parse(userdirectoryCreateRequestConfigSyncSchema, value, options);
}

export function safeParseUserdirectoryCreateRequestConfigSync(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryCreateRequestConfigSync, ValidationError> {
  return safeParse(userdirectoryCreateRequestConfigSyncSchema, value, options);
}

/** What `UserdirectoryCreateRequestConfig` looks like at run time. */
export const userdirectoryCreateRequestConfigSchema: ObjectSchema<UserdirectoryCreateRequestConfig> =
  object({
    server: userdirectoryCreateRequestConfigServerSchema,
    sync: optional(userdirectoryCreateRequestConfigSyncSchema),
  });

export function isUserdirectoryCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryCreateRequestConfig {
  return is(userdirectoryCreateRequestConfigSchema, value, options);
}

export function parseUserdirectoryCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryCreateRequestConfig {
  return parse(userdirectoryCreateRequestConfigSchema, value, options);
}

export function safeParseUserdirectoryCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryCreateRequestConfig, ValidationError> {
  return safeParse(userdirectoryCreateRequestConfigSchema, value, options);
}

/** What `UserdirectoryCreateRequest` looks like at run time. */
export const userdirectoryCreateRequestSchema: ObjectSchema<UserdirectoryCreateRequest> =
  object({
    name: string(),
    domain: string(),
    type: enumeration(["ldap", "ad", "dingtalk", "wechatwork"]),
    config: userdirectoryCreateRequestConfigSchema,
    resourceIdList: optional(limit(array(string()), { maxItems: 1000 })),
  });

export function isUserdirectoryCreateRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryCreateRequest {
  return is(userdirectoryCreateRequestSchema, value, options);
}

export function parseUserdirectoryCreateRequest(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryCreateRequest {
  return parse(userdirectoryCreateRequestSchema, value, options);
}

export function safeParseUserdirectoryCreateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryCreateRequest, ValidationError> {
  return safeParse(userdirectoryCreateRequestSchema, value, options);
}

/** What `UserdirectoryCreateResponseData` looks like at run time. */
export const userdirectoryCreateResponseDataSchema: ObjectSchema<UserdirectoryCreateResponseData> =
  openObject({
    id: optional(string()),
  });

export function isUserdirectoryCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryCreateResponseData {
  return is(userdirectoryCreateResponseDataSchema, value, options);
}

export function parseUserdirectoryCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryCreateResponseData {
  return parse(userdirectoryCreateResponseDataSchema, value, options);
}

export function safeParseUserdirectoryCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryCreateResponseData, ValidationError> {
  return safeParse(userdirectoryCreateResponseDataSchema, value, options);
}

/** What `UserdirectoryCreateResponse` looks like at run time. */
export const userdirectoryCreateResponseSchema: ObjectSchema<UserdirectoryCreateResponse> =
  openObject({
    code: optional(number()),
    data: optional(userdirectoryCreateResponseDataSchema),
    msg: optional(string()),
  });

export function isUserdirectoryCreateResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryCreateResponse {
  return is(userdirectoryCreateResponseSchema, value, options);
}

export function parseUserdirectoryCreateResponse(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryCreateResponse {
  return parse(userdirectoryCreateResponseSchema, value, options);
}

export function safeParseUserdirectoryCreateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryCreateResponse, ValidationError> {
  return safeParse(userdirectoryCreateResponseSchema, value, options);
}
