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
import type { SyncTaskLarkClientConfig } from "../types/sync-task-lark-client-config.js";

/** What `SyncTaskLarkClientConfig` looks like at run time. */
export const syncTaskLarkClientConfigSchema: ObjectSchema<SyncTaskLarkClientConfig> =
  object<SyncTaskLarkClientConfig>({
    app_id: string(),
    app_secret: string(),
    encrypt_key: optional(string()),
    verification_token: optional(string()),
  });

export function isSyncTaskLarkClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskLarkClientConfig {
  return is<SyncTaskLarkClientConfig>(
    syncTaskLarkClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskLarkClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskLarkClientConfig {
  return parse<SyncTaskLarkClientConfig>(
    syncTaskLarkClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskLarkClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskLarkClientConfig, ValidationError> {
  return safeParse<SyncTaskLarkClientConfig>(
    syncTaskLarkClientConfigSchema,
    value,
    options,
  );
}
