import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  UserDirectoryCreateRequest,
  UserDirectoryCreateRequestConfig,
  UserDirectoryCreateRequestConfigServer,
  UserDirectoryCreateRequestConfigServerTls,
  UserDirectoryCreateRequestConfigSync,
  UserDirectoryCreateRequestConfigSyncMappings,
  UserDirectoryCreateResponse,
  UserDirectoryCreateResponseData,
} from "../types/user-directory-create.js";

/** What `UserDirectoryCreateRequestConfigServerTls` looks like at run time. */
export const userDirectoryCreateRequestConfigServerTlsSchema: ObjectSchema<UserDirectoryCreateRequestConfigServerTls> =
  object<UserDirectoryCreateRequestConfigServerTls>({
    enable: boolean(),
    certificateId: optional(string()),
  });

export function isUserDirectoryCreateRequestConfigServerTls(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfigServerTls {
  return is<UserDirectoryCreateRequestConfigServerTls>(
    userDirectoryCreateRequestConfigServerTlsSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfigServerTls(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfigServerTls {
  return parse<UserDirectoryCreateRequestConfigServerTls>(
    userDirectoryCreateRequestConfigServerTlsSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfigServerTls(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfigServerTls, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfigServerTls>(
    userDirectoryCreateRequestConfigServerTlsSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequestConfigServer` looks like at run time. */
export const userDirectoryCreateRequestConfigServerSchema: ObjectSchema<UserDirectoryCreateRequestConfigServer> =
  object<UserDirectoryCreateRequestConfigServer>({
    address: string(),
    port: optional(integer()),
    tls: optional(userDirectoryCreateRequestConfigServerTlsSchema),
  });

export function isUserDirectoryCreateRequestConfigServer(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfigServer {
  return is<UserDirectoryCreateRequestConfigServer>(
    userDirectoryCreateRequestConfigServerSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfigServer(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfigServer {
  return parse<UserDirectoryCreateRequestConfigServer>(
    userDirectoryCreateRequestConfigServerSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfigServer(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfigServer, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfigServer>(
    userDirectoryCreateRequestConfigServerSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequestConfigSyncMappings` looks like at run time. */
export const userDirectoryCreateRequestConfigSyncMappingsSchema: ObjectSchema<UserDirectoryCreateRequestConfigSyncMappings> =
  object<UserDirectoryCreateRequestConfigSyncMappings>({
    from: string(),
    to: string(),
  });

export function isUserDirectoryCreateRequestConfigSyncMappings(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfigSyncMappings {
  return is<UserDirectoryCreateRequestConfigSyncMappings>(
    userDirectoryCreateRequestConfigSyncMappingsSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfigSyncMappings(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfigSyncMappings {
  return parse<UserDirectoryCreateRequestConfigSyncMappings>(
    userDirectoryCreateRequestConfigSyncMappingsSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfigSyncMappings(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfigSyncMappings, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfigSyncMappings>(
    userDirectoryCreateRequestConfigSyncMappingsSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequestConfigSync` looks like at run time. */
export const userDirectoryCreateRequestConfigSyncSchema: ObjectSchema<UserDirectoryCreateRequestConfigSync> =
  object<UserDirectoryCreateRequestConfigSync>({
    period: optional(number()),
    mappings: optional(
      array(userDirectoryCreateRequestConfigSyncMappingsSchema),
    ),
  });

export function isUserDirectoryCreateRequestConfigSync(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfigSync {
  return is<UserDirectoryCreateRequestConfigSync>(
    userDirectoryCreateRequestConfigSyncSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfigSync(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfigSync {
  return parse<UserDirectoryCreateRequestConfigSync>(
    userDirectoryCreateRequestConfigSyncSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfigSync(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfigSync, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfigSync>(
    userDirectoryCreateRequestConfigSyncSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequestConfig` looks like at run time. */
export const userDirectoryCreateRequestConfigSchema: ObjectSchema<UserDirectoryCreateRequestConfig> =
  object<UserDirectoryCreateRequestConfig>({
    server: userDirectoryCreateRequestConfigServerSchema,
    sync: optional(userDirectoryCreateRequestConfigSyncSchema),
  });

export function isUserDirectoryCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequestConfig {
  return is<UserDirectoryCreateRequestConfig>(
    userDirectoryCreateRequestConfigSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequestConfig {
  return parse<UserDirectoryCreateRequestConfig>(
    userDirectoryCreateRequestConfigSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequestConfig, ValidationError> {
  return safeParse<UserDirectoryCreateRequestConfig>(
    userDirectoryCreateRequestConfigSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateRequest` looks like at run time. */
export const userDirectoryCreateRequestSchema: ObjectSchema<UserDirectoryCreateRequest> =
  object<UserDirectoryCreateRequest>({
    name: string(),
    domain: string(),
    type: enumeration(["ldap", "ad", "dingtalk", "wechatwork"]),
    config: userDirectoryCreateRequestConfigSchema,
    resourceIdList: optional(limit(array(string()), { maxItems: 1000 })),
  });

export function isUserDirectoryCreateRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateRequest {
  return is<UserDirectoryCreateRequest>(
    userDirectoryCreateRequestSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateRequest(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateRequest {
  return parse<UserDirectoryCreateRequest>(
    userDirectoryCreateRequestSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateRequest, ValidationError> {
  return safeParse<UserDirectoryCreateRequest>(
    userDirectoryCreateRequestSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateResponseData` looks like at run time. */
export const userDirectoryCreateResponseDataSchema: ObjectSchema<UserDirectoryCreateResponseData> =
  openObject<UserDirectoryCreateResponseData>({
    id: optional(string()),
  });

export function isUserDirectoryCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateResponseData {
  return is<UserDirectoryCreateResponseData>(
    userDirectoryCreateResponseDataSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateResponseData {
  return parse<UserDirectoryCreateResponseData>(
    userDirectoryCreateResponseDataSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateResponseData, ValidationError> {
  return safeParse<UserDirectoryCreateResponseData>(
    userDirectoryCreateResponseDataSchema,
    value,
    options,
  );
}

/** What `UserDirectoryCreateResponse` looks like at run time. */
export const userDirectoryCreateResponseSchema: ObjectSchema<UserDirectoryCreateResponse> =
  openObject<UserDirectoryCreateResponse>({
    code: optional(number()),
    data: optional(userDirectoryCreateResponseDataSchema),
    msg: optional(string()),
  });

export function isUserDirectoryCreateResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryCreateResponse {
  return is<UserDirectoryCreateResponse>(
    userDirectoryCreateResponseSchema,
    value,
    options,
  );
}

export function parseUserDirectoryCreateResponse(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryCreateResponse {
  return parse<UserDirectoryCreateResponse>(
    userDirectoryCreateResponseSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryCreateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryCreateResponse, ValidationError> {
  return safeParse<UserDirectoryCreateResponse>(
    userDirectoryCreateResponseSchema,
    value,
    options,
  );
}
