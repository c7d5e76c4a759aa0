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
import type { SyncTaskKayangClientConfig } from "../types/sync-task-kayang-client-config.js";

/** What `SyncTaskKayangClientConfig` looks like at run time. */
export const syncTaskKayangClientConfigSchema: ObjectSchema<SyncTaskKayangClientConfig> =
  object<SyncTaskKayangClientConfig>({
    endpoint: string(),
    account: string(),
    password: string(),
  });

export function isSyncTaskKayangClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskKayangClientConfig {
  return is<SyncTaskKayangClientConfig>(
    syncTaskKayangClientConfigSchema,
    value,
    options,
  );
}

export function parseSyncTaskKayangClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskKayangClientConfig {
  return parse<SyncTaskKayangClientConfig>(
    syncTaskKayangClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskKayangClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskKayangClientConfig, ValidationError> {
  return safeParse<SyncTaskKayangClientConfig>(
    syncTaskKayangClientConfigSchema,
    value,
    options,
  );
}
