import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { SyncTaskActiveDirectoryClientConfig } from "../types/sync-task-active-directory-client-config.js";

/** What `SyncTaskActiveDirectoryClientConfig` looks like at run time. */
export const syncTaskActiveDirectoryClientConfigSchema: ObjectSchema<SyncTaskActiveDirectoryClientConfig> =
  object<SyncTaskActiveDirectoryClientConfig>({
    syncIdentityProviderCode: optional(string()),
    ticket_url: optional(string()),
  });

export function isSyncTaskActiveDirectoryClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskActiveDirectoryClientConfig {
  return is<SyncTaskActiveDirectoryClientConfig>(
    syncTaskActiveDirectoryClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskActiveDirectoryClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskActiveDirectoryClientConfig {
  return parse<SyncTaskActiveDirectoryClientConfig>(
    syncTaskActiveDirectoryClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskActiveDirectoryClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskActiveDirectoryClientConfig, ValidationError> {
  return safeParse<SyncTaskActiveDirectoryClientConfig>(
    syncTaskActiveDirectoryClientConfigSchema,
    value,
    options,
  );
}
