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
  openObject,
  optional,
  parse,
  record,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type {
  UserDirectoryUpdateRequest,
  UserDirectoryUpdateRequestConfig,
  UserDirectoryUpdateRequestConfigExternalUserServerConfig,
  UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping,
  UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory,
  UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping,
  UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping,
  UserDirectoryUpdateRequestConfigSyncConfig,
  UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted,
  UserDirectoryUpdateRequestConfigSyncConfigSyncTime,
  UserDirectoryUpdateRequestConfigUnImportedUserAuthOption,
  UserDirectoryUpdateResponse,
} from "../types/user-directory-update.js";

/** What `UserDirectoryUpdateRequestConfigSyncConfigSyncTime` looks like at run time. */
export const userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema: ObjectSchema<UserDirectoryUpdateRequestConfigSyncConfigSyncTime> =
  openObject<UserDirectoryUpdateRequestConfigSyncConfigSyncTime>({
    period: optional(number()),
  });

export function isUserDirectoryUpdateRequestConfigSyncConfigSyncTime(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigSyncConfigSyncTime {
  return is<UserDirectoryUpdateRequestConfigSyncConfigSyncTime>(
    userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigSyncConfigSyncTime(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigSyncConfigSyncTime {
  return parse<UserDirectoryUpdateRequestConfigSyncConfigSyncTime>(
    userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigSyncConfigSyncTime(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateRequestConfigSyncConfigSyncTime, ValidationError> {
  return safeParse<UserDirectoryUpdateRequestConfigSyncConfigSyncTime>(
    userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted` looks like at run time. */
export const userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema: ObjectSchema<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted> =
  openObject<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted>({
    enable: optional(number()),
    interval: optional(number()),
  });

export function isUserDirectoryUpdateRequestConfigSyncConfigCleanDeleted(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted {
  return is<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted>(
    userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigSyncConfigCleanDeleted(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted {
  return parse<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted>(
    userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigSyncConfigCleanDeleted(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted>(
    userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigSyncConfig` looks like at run time. */
export const userDirectoryUpdateRequestConfigSyncConfigSchema: ObjectSchema<UserDirectoryUpdateRequestConfigSyncConfig> =
  openObject<UserDirectoryUpdateRequestConfigSyncConfig>({
    syncTime: optional(
      userDirectoryUpdateRequestConfigSyncConfigSyncTimeSchema,
    ),
    cleanDeleted: optional(
      userDirectoryUpdateRequestConfigSyncConfigCleanDeletedSchema,
    ),
  });

export function isUserDirectoryUpdateRequestConfigSyncConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigSyncConfig {
  return is<UserDirectoryUpdateRequestConfigSyncConfig>(
    userDirectoryUpdateRequestConfigSyncConfigSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigSyncConfig(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigSyncConfig {
  return parse<UserDirectoryUpdateRequestConfigSyncConfig>(
    userDirectoryUpdateRequestConfigSyncConfigSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigSyncConfig(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateRequestConfigSyncConfig, ValidationError> {
  return safeParse<UserDirectoryUpdateRequestConfigSyncConfig>(
    userDirectoryUpdateRequestConfigSyncConfigSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema: ObjectSchema<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory> =
  openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory>(
    {
      type: optional(string()),
      subtype: optional(string()),
    },
  );

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema: ObjectSchema<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping> =
  openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping>(
    {
      name: optional(string()),
      externalId: optional(string()),
      description: optional(string()),
    },
  );

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema: ObjectSchema<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping> =
  openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping>(
    {
      name: optional(string()),
      band: optional(string()),
      path: optional(string()),
      email: optional(string()),
      phone: optional(string()),
      status: optional(string()),
      externalId: optional(string()),
      description: optional(string()),
      expiredTime: optional(string()),
    },
  );

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema: ObjectSchema<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping> =
  openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping>(
    {
      name: optional(string()),
      externalId: optional(string()),
      description: optional(string()),
    },
  );

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigExternalUserServerConfig` looks like at run time. */
export const userDirectoryUpdateRequestConfigExternalUserServerConfigSchema: ObjectSchema<UserDirectoryUpdateRequestConfigExternalUserServerConfig> =
  openObject<UserDirectoryUpdateRequestConfigExternalUserServerConfig>({
    type: optional(string()),
    serverIp: optional(string()),
    directory: optional(
      userDirectoryUpdateRequestConfigExternalUserServerConfigDirectorySchema,
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
      userDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMappingSchema,
    ),
    interfaceStatus: optional(number()),
    userAttrMapping: optional(
      userDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMappingSchema,
    ),
    groupAttrMapping: optional(
      userDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMappingSchema,
    ),
    pwdModel: optional(string()),
  });

export function isUserDirectoryUpdateRequestConfigExternalUserServerConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigExternalUserServerConfig {
  return is<UserDirectoryUpdateRequestConfigExternalUserServerConfig>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigExternalUserServerConfig(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigExternalUserServerConfig {
  return parse<UserDirectoryUpdateRequestConfigExternalUserServerConfig>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigExternalUserServerConfig(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigExternalUserServerConfig,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigExternalUserServerConfig>(
    userDirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfigUnImportedUserAuthOption` looks like at run time. */
export const userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema: ObjectSchema<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption> =
  openObject<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption>({
    behavior: optional(string()),
  });

export function isUserDirectoryUpdateRequestConfigUnImportedUserAuthOption(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfigUnImportedUserAuthOption {
  return is<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption>(
    userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfigUnImportedUserAuthOption(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfigUnImportedUserAuthOption {
  return parse<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption>(
    userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfigUnImportedUserAuthOption(
  value: unknown,
  options?: CheckOptions,
): Result<
  UserDirectoryUpdateRequestConfigUnImportedUserAuthOption,
  ValidationError
> {
  return safeParse<UserDirectoryUpdateRequestConfigUnImportedUserAuthOption>(
    userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequestConfig` looks like at run time. */
export const userDirectoryUpdateRequestConfigSchema: ObjectSchema<UserDirectoryUpdateRequestConfig> =
  openObject<UserDirectoryUpdateRequestConfig>({
    type: optional(string()),
    syncConfig: optional(userDirectoryUpdateRequestConfigSyncConfigSchema),
    templateId: optional(string()),
    interfaceStatus: optional(number()),
    externalUserServerConfig: optional(
      userDirectoryUpdateRequestConfigExternalUserServerConfigSchema,
    ),
    forbidUnimportedUserLogin: optional(number()),
    unImportedUserAuthOption: optional(
      userDirectoryUpdateRequestConfigUnImportedUserAuthOptionSchema,
    ),
  });

export function isUserDirectoryUpdateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequestConfig {
  return is<UserDirectoryUpdateRequestConfig>(
    userDirectoryUpdateRequestConfigSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequestConfig {
  return parse<UserDirectoryUpdateRequestConfig>(
    userDirectoryUpdateRequestConfigSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequestConfig(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateRequestConfig, ValidationError> {
  return safeParse<UserDirectoryUpdateRequestConfig>(
    userDirectoryUpdateRequestConfigSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateRequest` looks like at run time. */
export const userDirectoryUpdateRequestSchema: ObjectSchema<UserDirectoryUpdateRequest> =
  object<UserDirectoryUpdateRequest>({
    id: string(),
    name: string(),
    domain: string(),
    config: userDirectoryUpdateRequestConfigSchema,
    type: enumeration(["ldap", "ad", "dingtalk", "wechatwork"]),
    description: optional(string()),
    resourceGroupIdList: optional(array(string())),
    resourceIdList: optional(array(string())),
  });

export function isUserDirectoryUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateRequest {
  return is<UserDirectoryUpdateRequest>(
    userDirectoryUpdateRequestSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateRequest {
  return parse<UserDirectoryUpdateRequest>(
    userDirectoryUpdateRequestSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateRequest, ValidationError> {
  return safeParse<UserDirectoryUpdateRequest>(
    userDirectoryUpdateRequestSchema,
    value,
    options,
  );
}

/** What `UserDirectoryUpdateResponse` looks like at run time. */
export const userDirectoryUpdateResponseSchema: ObjectSchema<UserDirectoryUpdateResponse> =
  openObject<UserDirectoryUpdateResponse>({
    code: optional(number()),
    data: optional(record(unknown())),
    msg: optional(string()),
  });

export function isUserDirectoryUpdateResponse(
  value: unknown,
  options?: CheckOptions,
): value is UserDirectoryUpdateResponse {
  return is<UserDirectoryUpdateResponse>(
    userDirectoryUpdateResponseSchema,
    value,
    options,
  );
}

export function parseUserDirectoryUpdateResponse(
  value: unknown,
  options?: CheckOptions,
): UserDirectoryUpdateResponse {
  return parse<UserDirectoryUpdateResponse>(
    userDirectoryUpdateResponseSchema,
    value,
    options,
  );
}

export function safeParseUserDirectoryUpdateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<UserDirectoryUpdateResponse, ValidationError> {
  return safeParse<UserDirectoryUpdateResponse>(
    userDirectoryUpdateResponseSchema,
    value,
    options,
  );
}
