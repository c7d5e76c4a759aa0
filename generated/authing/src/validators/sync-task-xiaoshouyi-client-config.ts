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
import type { SyncTaskXiaoshouyiClientConfig } from "../types/sync-task-xiaoshouyi-client-config.js";

/** What `SyncTaskXiaoshouyiClientConfig` looks like at run time. */
export const syncTaskXiaoshouyiClientConfigSchema: ObjectSchema<SyncTaskXiaoshouyiClientConfig> =
  object<SyncTaskXiaoshouyiClientConfig>({
    client_id: string(),
    client_secret: string(),
    username: string(),
    password: string(),
  });

export function isSyncTaskXiaoshouyiClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskXiaoshouyiClientConfig {
  return is<SyncTaskXiaoshouyiClientConfig>(
    syncTaskXiaoshouyiClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskXiaoshouyiClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskXiaoshouyiClientConfig {
  return parse<SyncTaskXiaoshouyiClientConfig>(
    syncTaskXiaoshouyiClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskXiaoshouyiClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskXiaoshouyiClientConfig, ValidationError> {
  return safeParse<SyncTaskXiaoshouyiClientConfig>(
    syncTaskXiaoshouyiClientConfigSchema,
    value,
    options,
  );
}
