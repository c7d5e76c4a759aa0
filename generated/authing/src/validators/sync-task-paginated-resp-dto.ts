import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
  object({
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
  return is(syncTaskPaginatedRespDtoSchema, value, options);
}

export function parseSyncTaskPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskPaginatedRespDto {
  return parse(syncTaskPaginatedRespDtoSchema, value, options);
}

export function safeParseSyncTaskPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskPaginatedRespDto, ValidationError> {
  return safeParse(syncTaskPaginatedRespDtoSchema, value, options);
}
