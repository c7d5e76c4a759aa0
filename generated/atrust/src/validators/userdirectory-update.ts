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
  UserdirectoryUpdateRequest,
  UserdirectoryUpdateRequestConfig,
  UserdirectoryUpdateRequestConfigExternalUserServerConfig,
  UserdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping,
  UserdirectoryUpdateRequestConfigExternalUserServerConfigDirectory,
  UserdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping,
  UserdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping,
  UserdirectoryUpdateRequestConfigSyncConfig,
  UserdirectoryUpdateRequestConfigSyncConfigCleanDeleted,
  UserdirectoryUpdateRequestConfigSyncConfigSyncTime,
  UserdirectoryUpdateRequestConfigUnImportedUserAuthOption,
  UserdirectoryUpdateResponse,
} from "../types/userdirectory-update.js";

/** What `UserdirectoryUpdateRequestConfigSyncConfigSyncTime` looks like at run time. */
export const userdirectoryUpdateRequestConfigSyncConfigSyncTimeSchema: ObjectSchema<UserdirectoryUpdateRequestConfigSyncConfigSyncTime> =
  openObject({
    period: optional(number()),
  });

export function isUserdirectoryUpdateRequestConfigSyncConfigSyncTime(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfigSyncConfigSyncTime {
  return is(
    userdirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    value,
    options,
  );
}

export function parseUserdirectoryUpdateRequestConfigSyncConfigSyncTime(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfigSyncConfigSyncTime {
  return parse(
    userdirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryUpdateRequestConfigSyncConfigSyncTime(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryUpdateRequestConfigSyncConfigSyncTime, ValidationError> {
  return safeParse(
    userdirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    value,
    options,
  );
}

/** What `UserdirectoryUpdateRequestConfigSyncConfigCleanDeleted` looks like at run time. */
export const userdirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema: ObjectSchema<UserdirectoryUpdateRequestConfigSyncConfigCleanDeleted> =
  openObject({
    enable: optional(number()),
    interval: optional(number()),
  });

export function isUserdirectoryUpdateRequestConfigSyncConfigCleanDeleted(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfigSyncConfigCleanDeleted {
  return is(
    userdirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    value,
    options,
  );
}

export function parseUserdirectoryUpdateRequestConfigSyncConfigCleanDeleted(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfigSyncConfigCleanDeleted {
  return parse(
    userdirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryUpdateRequestConfigSyncConfigCleanDeleted(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserdirectoryUpdateRequestConfigSyncConfigCleanDeleted,
  ValidationError
> {
  return safeParse(
    userdirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    value,
    options,
  );
}

/** What `UserdirectoryUpdateRequestConfigSyncConfig` looks like at run time. */
export const userdirectoryUpdateRequestConfigSyncConfigSchema: ObjectSchema<UserdirectoryUpdateRequestConfigSyncConfig> =
  openObject({
    syncTime: optional(
      userdirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    ),
    cleanDeleted: optional(
      userdirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    ),
  });

export function isUserdirectoryUpdateRequestConfigSyncConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfigSyncConfig {
  return is(userdirectoryUpdateRequestConfigSyncConfigSchema, value, options);
}

export function parseUserdirectoryUpdateRequestConfigSyncConfig(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfigSyncConfig {
  return parse(
    userdirectoryUpdateRequestConfigSyncConfigSchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryUpdateRequestConfigSyncConfig(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryUpdateRequestConfigSyncConfig, ValidationError> {
  return safeParse(
    userdirectoryUpdateRequestConfigSyncConfigSchema,
    value,
    options,
  );
}

/** What `UserdirectoryUpdateRequestConfigExternalUserServerConfigDirectory` looks like at run time. */
export const userdirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema: ObjectSchema<UserdirectoryUpdateRequestConfigExternalUserServerConfigDirectory> =
  openObject({
    type: optional(string()),
    subtype: optional(string()),
  });

export function isUserdirectoryUpdateRequestConfigExternalUserServerConfigDirectory(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfigExternalUserServerConfigDirectory {
  return is(
    userdirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    value,
    options,
  );
}

export function parseUserdirectoryUpdateRequestConfigExternalUserServerConfigDirectory(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfigExternalUserServerConfigDirectory {
  return parse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryUpdateRequestConfigExternalUserServerConfigDirectory(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserdirectoryUpdateRequestConfigExternalUserServerConfigDirectory,
  ValidationError
> {
  return safeParse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    value,
    options,
  );
}

/** What `UserdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping` looks like at run time. */
export const userdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema: ObjectSchema<UserdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping> =
  openObject({
    name: optional(string()),
    externalId: optional(string()),
    description: optional(string()),
  });

export function isUserdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping {
  return is(
    userdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    value,
    options,
  );
}

export function parseUserdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping {
  return parse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping,
  ValidationError
> {
  return safeParse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    value,
    options,
  );
}

/** What `UserdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping` looks like at run time. */
export const userdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema: ObjectSchema<UserdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping> =
  openObject({
    name: optional(string()),
    band: optional(string()),
    path: optional(string()),
    email: optional(string()),
    phone: optional(string()),
    status: optional(string()),
    externalId: optional(string()),
    description: optional(string()),
    expiredTime: optional(string()),
  });

export function isUserdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping {
  return is(
    userdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    value,
    options,
  );
}

export function parseUserdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping {
  return parse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping,
  ValidationError
> {
  return safeParse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    value,
    options,
  );
}

/** What `UserdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping` looks like at run time. */
export const userdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema: ObjectSchema<UserdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping> =
  openObject({
    name: optional(string()),
    externalId: optional(string()),
    description: optional(string()),
  });

export function isUserdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping {
  return is(
    userdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    value,
    options,
  );
}

export function parseUserdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping {
  return parse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping,
  ValidationError
> {
  return safeParse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    value,
    options,
  );
}

/** What `UserdirectoryUpdateRequestConfigExternalUserServerConfig` looks like at run time. */
export const userdirectoryUpdateRequestConfigExternalUserServerConfigSchema: ObjectSchema<UserdirectoryUpdateRequestConfigExternalUserServerConfig> =
  openObject({
    type: optional(string()),
    serverIp: optional(string()),
    directory: optional(
      userdirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    ),
    bandFilter: optional(string()),
    reqTimeout: optional(string()),
    userFilter: optional(string()),
    groupFilter: optional(string()),
    adminAccount: optional(string()),
    adminPassword: optional(string()),
    serverAddress: optional(string()),
    sAMAccountName: optional(string()),
    searchEntrance: optional(string()),
    serverProtocol: optional(string()),
    bandAttrMapping: optional(
      userdirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    ),
    interfaceStatus: optional(number()),
    userAttrMapping: optional(
      userdirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    ),
    groupAttrMapping: optional(
      userdirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    ),
    pwdModel: optional(string()),
  });

export function isUserdirectoryUpdateRequestConfigExternalUserServerConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfigExternalUserServerConfig {
  return is(
    userdirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    value,
    options,
  );
}

export function parseUserdirectoryUpdateRequestConfigExternalUserServerConfig(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfigExternalUserServerConfig {
  return parse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryUpdateRequestConfigExternalUserServerConfig(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserdirectoryUpdateRequestConfigExternalUserServerConfig,
  ValidationError
> {
  return safeParse(
    userdirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    value,
    options,
  );
}

/** What `UserdirectoryUpdateRequestConfigUnImportedUserAuthOption` looks like at run time. */
export const userdirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema: ObjectSchema<UserdirectoryUpdateRequestConfigUnImportedUserAuthOption> =
  openObject({
    behavior: optional(string()),
  });

export function isUserdirectoryUpdateRequestConfigUnImportedUserAuthOption(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfigUnImportedUserAuthOption {
  return is(
    userdirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    value,
    options,
  );
}

export function parseUserdirectoryUpdateRequestConfigUnImportedUserAuthOption(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfigUnImportedUserAuthOption {
  return parse(
    userdirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    value,
    options,
  );
}

export function safeParseUserdirectoryUpdateRequestConfigUnImportedUserAuthOption(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserdirectoryUpdateRequestConfigUnImportedUserAuthOption,
  ValidationError
> {
  return safeParse(
    userdirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    value,
    options,
  );
}

/** What `UserdirectoryUpdateRequestConfig` looks like at run time. */
export const userdirectoryUpdateRequestConfigSchema: ObjectSchema<UserdirectoryUpdateRequestConfig> =
  openObject({
    type: optional(string()),
    syncConfig: optional(userdirectoryUpdateRequestConfigSyncConfigSchema),
    templateId: optional(string()),
    interfaceStatus: optional(number()),
    externalUserServerConfig: optional(
      userdirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    ),
    forbidUnimportedUserLogin: optional(number()),
    unImportedUserAuthOption: optional(
      userdirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    ),
  });

export function isUserdirectoryUpdateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequestConfig {
  return is(userdirectoryUpdateRequestConfigSchema, value, options);
}

export function parseUserdirectoryUpdateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequestConfig {
  return parse(userdirectoryUpdateRequestConfigSchema, value, options);
}

export function safeParseUserdirectoryUpdateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryUpdateRequestConfig, ValidationError> {
  return safeParse(userdirectoryUpdateRequestConfigSchema, value, options);
}

/** What `UserdirectoryUpdateRequest` looks like at run time. */
export const userdirectoryUpdateRequestSchema: ObjectSchema<UserdirectoryUpdateRequest> =
  object({
    id: string(),
    name: string(),
    domain: string(),
    config: userdirectoryUpdateRequestConfigSchema,
    type: string(),
    description: optional(string()),
    resourceGroupIdList: optional(array(string())),
    resourceIdList: optional(array(string())),
  });

export function isUserdirectoryUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateRequest {
  return is(userdirectoryUpdateRequestSchema, value, options);
}

export function parseUserdirectoryUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateRequest {
  return parse(userdirectoryUpdateRequestSchema, value, options);
}

export function safeParseUserdirectoryUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryUpdateRequest, ValidationError> {
  return safeParse(userdirectoryUpdateRequestSchema, value, options);
}

/** What `UserdirectoryUpdateResponse` looks like at run time. */
export const userdirectoryUpdateResponseSchema: ObjectSchema<UserdirectoryUpdateResponse> =
  openObject({
    code: optional(number()),
    data: optional(record(unknown())),
    msg: optional(string()),
  });

export function isUserdirectoryUpdateResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserdirectoryUpdateResponse {
  return is(userdirectoryUpdateResponseSchema, value, options);
}

export function parseUserdirectoryUpdateResponse(
  value: unknown,
  options?: CheckOptions,
): UserdirectoryUpdateResponse {
  return parse(userdirectoryUpdateResponseSchema, value, options);
}

export function safeParseUserdirectoryUpdateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserdirectoryUpdateResponse, ValidationError> {
  return safeParse(userdirectoryUpdateResponseSchema, value, options);
}
