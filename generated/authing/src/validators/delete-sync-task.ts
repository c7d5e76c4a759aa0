import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
  object({
    syncTaskId: number(),
    keepUsers: optional(boolean()),
  });

export function isDeleteSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteSyncTaskInput {
  return is(deleteSyncTaskInputSchema, value, options);
}

export function parseDeleteSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): DeleteSyncTaskInput {
  return parse(deleteSyncTaskInputSchema, value, options);
}

export function safeParseDeleteSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteSyncTaskInput, ValidationError> {
  return safeParse(deleteSyncTaskInputSchema, value, options);
}
