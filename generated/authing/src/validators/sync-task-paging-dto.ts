import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  array,
  is,
  number,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { SyncTaskPagingDto } from "../types/sync-task-paging-dto.js";
import { syncTaskDtoSchema } from "./sync-task-dto.js";

/** What `SyncTaskPagingDto` looks like at run time. */
export const syncTaskPagingDtoSchema: ObjectSchema<SyncTaskPagingDto> = object({
  totalCount: number(),
  list: array(syncTaskDtoSchema),
});

export function isSyncTaskPagingDto(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskPagingDto {
  return is(syncTaskPagingDtoSchema, value, options);
}

export function parseSyncTaskPagingDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskPagingDto {
  return parse(syncTaskPagingDtoSchema, value, options);
}

export function safeParseSyncTaskPagingDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskPagingDto, ValidationError> {
  return safeParse(syncTaskPagingDtoSchema, value, options);
}
