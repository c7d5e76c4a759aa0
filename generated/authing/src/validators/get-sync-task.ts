import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  is,
  number,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { GetSyncTaskInput } from "../types/get-sync-task.js";

/** What `GetSyncTaskInput` looks like at run time. */
export const getSyncTaskInputSchema: ObjectSchema<GetSyncTaskInput> = object({
  syncTaskId: number(),
});

export function isGetSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): value is GetSyncTaskInput {
  return is(getSyncTaskInputSchema, value, options);
}

export function parseGetSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): GetSyncTaskInput {
  return parse(getSyncTaskInputSchema, value, options);
}

export function safeParseGetSyncTaskInput(
  value: unknown,
  options?: CheckOptions,
): Result<GetSyncTaskInput, ValidationError> {
  return safeParse(getSyncTaskInputSchema, value, options);
}
