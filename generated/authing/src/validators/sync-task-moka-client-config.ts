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
import type { SyncTaskMokaClientConfig } from "../types/sync-task-moka-client-config.js";

/** What `SyncTaskMokaClientConfig` looks like at run time. */
export const syncTaskMokaClientConfigSchema: ObjectSchema<SyncTaskMokaClientConfig> =
  object<SyncTaskMokaClientConfig>({
    userName: string(),
    entCode: string(),
    apiCode_employee: string(),
    apiCode_department: string(),
    privateKey: string(),
  });

export function isSyncTaskMokaClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskMokaClientConfig {
  return is<SyncTaskMokaClientConfig>(
    syncTaskMokaClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskMokaClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskMokaClientConfig {
  return parse<SyncTaskMokaClientConfig>(
    syncTaskMokaClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskMokaClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskMokaClientConfig, ValidationError> {
  return safeParse<SyncTaskMokaClientConfig>(
    syncTaskMokaClientConfigSchema,
    value,
    options,
  );
}
