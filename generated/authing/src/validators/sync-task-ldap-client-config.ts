import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  object,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { SyncTaskLdapClientConfig } from "../types/sync-task-ldap-client-config.js";

/** What `SyncTaskLdapClientConfig` looks like at run time. */
export const syncTaskLdapClientConfigSchema: ObjectSchema<SyncTaskLdapClientConfig> =
  object<SyncTaskLdapClientConfig>({
    url: string(),
    bindDn: string(),
    bindCredentials: string(),
    usersBaseDn: string(),
    groupsBaseDn: string(),
    userQueryCriteria: string(),
    departmentQueryCriteria: string(),
  });

export function isSyncTaskLdapClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskLdapClientConfig {
  return is<SyncTaskLdapClientConfig>(
    syncTaskLdapClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskLdapClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskLdapClientConfig {
  return parse<SyncTaskLdapClientConfig>(
    syncTaskLdapClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskLdapClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskLdapClientConfig, ValidationError> {
  return safeParse<SyncTaskLdapClientConfig>(
    syncTaskLdapClientConfigSchema,
    value,
    options,
  );
}
