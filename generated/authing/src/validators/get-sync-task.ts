import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  number,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { GetSyncTaskInput } from "../types/get-sync-task.js";

/** What `GetSyncTaskInput` looks like at run time. */
export const getSyncTaskInputSchema: ObjectSchema<GetSyncTaskInput> =
  object<GetSyncTaskInput>({
    syncTaskId: number(),
  });

export function isGetSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): value is GetSyncTaskInput {
  return is<GetSyncTaskInput>(getSyncTaskInputSchema, value, options);
}

export function parseGetSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): GetSyncTaskInput {
  return parse<GetSyncTaskInput>(getSyncTaskInputSchema, value, options);
}

export function safeParseGetSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): Result<GetSyncTaskInput, ValidationError> {
  return safeParse<GetSyncTaskInput>(getSyncTaskInputSchema, value, options);
}
