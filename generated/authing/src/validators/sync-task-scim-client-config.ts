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
import type { SyncTaskScimClientConfig } from "../types/sync-task-scim-client-config.js";

/** What `SyncTaskScimClientConfig` looks like at run time. */
export const syncTaskScimClientConfigSchema: ObjectSchema<SyncTaskScimClientConfig> =
  object<SyncTaskScimClientConfig>({
    org_url: optional(string()),
    user_url: string(),
    token: string(),
    root_department_id: optional(string()),
    parent_department: optional(string()),
    department: optional(string()),
  });

export function isSyncTaskScimClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskScimClientConfig {
  return is<SyncTaskScimClientConfig>(
    syncTaskScimClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskScimClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskScimClientConfig {
  return parse<SyncTaskScimClientConfig>(
    syncTaskScimClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskScimClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskScimClientConfig, ValidationError> {
  return safeParse<SyncTaskScimClientConfig>(
    syncTaskScimClientConfigSchema,
    value,
    options,
  );
}
