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
import type { SyncTaskFieldMapping } from "../types/sync-task-field-mapping.js";

/** What `SyncTaskFieldMapping` looks like at run time. */
export const syncTaskFieldMappingSchema: ObjectSchema<SyncTaskFieldMapping> =
  object<SyncTaskFieldMapping>({
    expression: string(),
    targetKey: string(),
  });

export function isSyncTaskFieldMapping(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskFieldMapping {
  return is<SyncTaskFieldMapping>(syncTaskFieldMappingSchema, value, options);
}

export function parseSyncTaskFieldMapping(
  value: unknown,
  options?: CheckOptions,
): SyncTaskFieldMapping {
  return parse<SyncTaskFieldMapping>(
    syncTaskFieldMappingSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskFieldMapping(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskFieldMapping, ValidationError> {
  return safeParse<SyncTaskFieldMapping>(
    syncTaskFieldMappingSchema,
    value,
    options,
  );
}
