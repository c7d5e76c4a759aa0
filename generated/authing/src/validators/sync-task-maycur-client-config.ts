import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
  object({
    app_code: string(),
    app_secret: string(),
    endpoint: string(),
  });

export function isSyncTaskMaycurClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskMaycurClientConfig {
  return is(syncTaskMaycurClientConfigSchema, value, options);
}

export function parseSyncTaskMaycurClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskMaycurClientConfig {
  return parse(syncTaskMaycurClientConfigSchema, value, options);
}

export function safeParseSyncTaskMaycurClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskMaycurClientConfig, ValidationError> {
  return safeParse(syncTaskMaycurClientConfigSchema, value, options);
}
