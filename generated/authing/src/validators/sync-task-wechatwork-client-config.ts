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
import type { SyncTaskWechatworkClientConfig } from "../types/sync-task-wechatwork-client-config.js";

/** What `SyncTaskWechatworkClientConfig` looks like at run time. */
export const syncTaskWechatworkClientConfigSchema: ObjectSchema<SyncTaskWechatworkClientConfig> =
  object<SyncTaskWechatworkClientConfig>({
    corpID: string(),
    secret: string(),
    token: optional(string()),
    encodingAESKey: optional(string()),
    agentUrl: optional(string()),
  });

export function isSyncTaskWechatworkClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskWechatworkClientConfig {
  return is<SyncTaskWechatworkClientConfig>(
    syncTaskWechatworkClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskWechatworkClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskWechatworkClientConfig {
  return parse<SyncTaskWechatworkClientConfig>(
    syncTaskWechatworkClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskWechatworkClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskWechatworkClientConfig, ValidationError> {
  return safeParse<SyncTaskWechatworkClientConfig>(
    syncTaskWechatworkClientConfigSchema,
    value,
    options,
  );
}
