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
import type { SyncTaskMaycurClientConfig } from "../types/sync-task-maycur-client-config.js";

/** What `SyncTaskMaycurClientConfig` looks like at run time. */
export const syncTaskMaycurClientConfigSchema: ObjectSchema<SyncTaskMaycurClientConfig> =
  object<SyncTaskMaycurClientConfig>({
    app_code: string(),
    app_secret: string(),
    endpoint: string(),
  });

export function isSyncTaskMaycurClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskMaycurClientConfig {
  return is<SyncTaskMaycurClientConfig>(
    syncTaskMaycurClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskMaycurClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskMaycurClientConfig {
  return parse<SyncTaskMaycurClientConfig>(
    syncTaskMaycurClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskMaycurClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskMaycurClientConfig, ValidationError> {
  return safeParse<SyncTaskMaycurClientConfig>(
    syncTaskMaycurClientConfigSchema,
    value,
    options,
  );
}
