import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
  object({
    syncIdentityProviderCode: optional(string()),
    ticket_url: optional(string()),
  });

export function isSyncTaskActiveDirectoryClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskActiveDirectoryClientConfig {
  return is(syncTaskActiveDirectoryClientConfigSchema, value, options);
}

export function parseSyncTaskActiveDirectoryClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskActiveDirectoryClientConfig {
  return parse(syncTaskActiveDirectoryClientConfigSchema, value, options);
}

export function safeParseSyncTaskActiveDirectoryClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskActiveDirectoryClientConfig, ValidationError> {
  return safeParse(syncTaskActiveDirectoryClientConfigSchema, value, options);
}
