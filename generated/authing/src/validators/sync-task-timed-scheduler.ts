import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  enumeration,
  is,
  number,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { SyncTaskTimedScheduler } from "../types/sync-task-timed-scheduler.js";

/** What `SyncTaskTimedScheduler` looks like at run time. */
export const syncTaskTimedSchedulerSchema: ObjectSchema<SyncTaskTimedScheduler> =
  object<SyncTaskTimedScheduler>({
    cycle: enumeration(["month", "week", "days", "sixHours", "twoHours"]),
    startTime: number(),
  });

export function isSyncTaskTimedScheduler(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskTimedScheduler {
  return is<SyncTaskTimedScheduler>(
    syncTaskTimedSchedulerSchema,
    value,
    options,
  );
}

export function parseSyncTaskTimedScheduler(
  value: unknown,
  options?: CheckOptions,
): SyncTaskTimedScheduler {
  return parse<SyncTaskTimedScheduler>(
    syncTaskTimedSchedulerSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskTimedScheduler(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskTimedScheduler, ValidationError> {
  return safeParse<SyncTaskTimedScheduler>(
    syncTaskTimedSchedulerSchema,
    value,
    options,
  );
}
