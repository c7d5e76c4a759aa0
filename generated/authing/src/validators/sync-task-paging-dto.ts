import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
export const syncTaskPagingDtoSchema: ObjectSchema<SyncTaskPagingDto> =
  object<SyncTaskPagingDto>({
    totalCount: number(),
    list: array(syncTaskDtoSchema),
  });

export function isSyncTaskPagingDto(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskPagingDto {
  return is<SyncTaskPagingDto>(syncTaskPagingDtoSchema, value, options);
}

export function parseSyncTaskPagingDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskPagingDto {
  return parse<SyncTaskPagingDto>(syncTaskPagingDtoSchema, value, options);
}

export function safeParseSyncTaskPagingDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskPagingDto, ValidationError> {
  return safeParse<SyncTaskPagingDto>(syncTaskPagingDtoSchema, value, options);
}
