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
import type { SyncTaskItalentClientConfig } from "../types/sync-task-italent-client-config.js";

/** What `SyncTaskItalentClientConfig` looks like at run time. */
export const syncTaskItalentClientConfigSchema: ObjectSchema<SyncTaskItalentClientConfig> =
  object<SyncTaskItalentClientConfig>({
    tenant_id: string(),
    app_key: string(),
    app_secret: string(),
  });

export function isSyncTaskItalentClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskItalentClientConfig {
  return is<SyncTaskItalentClientConfig>(
    syncTaskItalentClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskItalentClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskItalentClientConfig {
  return parse<SyncTaskItalentClientConfig>(
    syncTaskItalentClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskItalentClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskItalentClientConfig, ValidationError> {
  return safeParse<SyncTaskItalentClientConfig>(
    syncTaskItalentClientConfigSchema,
    value,
    options,
  );
}
