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
import type { SyncTaskDingtalkClientConfig } from "../types/sync-task-dingtalk-client-config.js";

/** What `SyncTaskDingtalkClientConfig` looks like at run time. */
export const syncTaskDingtalkClientConfigSchema: ObjectSchema<SyncTaskDingtalkClientConfig> =
  object<SyncTaskDingtalkClientConfig>({
    corpId: string(),
    appKey: string(),
    appSecret: string(),
    aes_key: optional(string()),
    token: optional(string()),
  });

export function isSyncTaskDingtalkClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskDingtalkClientConfig {
  return is<SyncTaskDingtalkClientConfig>(
    syncTaskDingtalkClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskDingtalkClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskDingtalkClientConfig {
  return parse<SyncTaskDingtalkClientConfig>(
    syncTaskDingtalkClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskDingtalkClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskDingtalkClientConfig, ValidationError> {
  return safeParse<SyncTaskDingtalkClientConfig>(
    syncTaskDingtalkClientConfigSchema,
    value,
    options,
  );
}
