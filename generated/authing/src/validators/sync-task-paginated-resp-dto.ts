import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { SyncTaskPaginatedRespDto } from "../types/sync-task-paginated-resp-dto.js";
import { syncTaskPagingDtoSchema } from "./sync-task-paging-dto.js";

/** What `SyncTaskPaginatedRespDto` looks like at run time. */
export const syncTaskPaginatedRespDtoSchema: ObjectSchema<SyncTaskPaginatedRespDto> =
  object<SyncTaskPaginatedRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: syncTaskPagingDtoSchema,
  });

export function isSyncTaskPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskPaginatedRespDto {
  return is<SyncTaskPaginatedRespDto>(
    syncTaskPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function parseSyncTaskPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskPaginatedRespDto {
  return parse<SyncTaskPaginatedRespDto>(
    syncTaskPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskPaginatedRespDto, ValidationError> {
  return safeParse<SyncTaskPaginatedRespDto>(
    syncTaskPaginatedRespDtoSchema,
    value,
    options,
  );
}
