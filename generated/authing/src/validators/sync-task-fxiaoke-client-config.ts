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
import type { SyncTaskFxiaokeClientConfig } from "../types/sync-task-fxiaoke-client-config.js";

/** What `SyncTaskFxiaokeClientConfig` looks like at run time. */
export const syncTaskFxiaokeClientConfigSchema: ObjectSchema<SyncTaskFxiaokeClientConfig> =
  object<SyncTaskFxiaokeClientConfig>({
    appId: string(),
    appSecret: string(),
    permanentCode: string(),
    currentOpenUserId: string(),
  });

export function isSyncTaskFxiaokeClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskFxiaokeClientConfig {
  return is<SyncTaskFxiaokeClientConfig>(
    syncTaskFxiaokeClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskFxiaokeClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskFxiaokeClientConfig {
  return parse<SyncTaskFxiaokeClientConfig>(
    syncTaskFxiaokeClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskFxiaokeClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskFxiaokeClientConfig, ValidationError> {
  return safeParse<SyncTaskFxiaokeClientConfig>(
    syncTaskFxiaokeClientConfigSchema,
    value,
    options,
  );
}
