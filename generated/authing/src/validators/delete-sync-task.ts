import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  boolean,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { DeleteSyncTaskInput } from "../types/delete-sync-task.js";

/** What `DeleteSyncTaskInput` looks like at run time. */
export const deleteSyncTaskInputSchema: ObjectSchema<DeleteSyncTaskInput> =
  object<DeleteSyncTaskInput>({
    syncTaskId: number(),
    keepUsers: optional(boolean()),
  });

export function isDeleteSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteSyncTaskInput {
  return is<DeleteSyncTaskInput>(deleteSyncTaskInputSchema, value, options);
}

export function parseDeleteSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): DeleteSyncTaskInput {
  return parse<DeleteSyncTaskInput>(deleteSyncTaskInputSchema, value, options);
}

export function safeParseDeleteSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteSyncTaskInput, ValidationError> {
  return safeParse<DeleteSyncTaskInput>(
    deleteSyncTaskInputSchema,
    value,
    options,
  );
}
