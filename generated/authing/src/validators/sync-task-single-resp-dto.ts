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
import type { SyncTaskSingleRespDto } from "../types/sync-task-single-resp-dto.js";
import { syncTaskDtoSchema } from "./sync-task-dto.js";

/** What `SyncTaskSingleRespDto` looks like at run time. */
export const syncTaskSingleRespDtoSchema: ObjectSchema<SyncTaskSingleRespDto> =
  object<SyncTaskSingleRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: syncTaskDtoSchema,
  });

export function isSyncTaskSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskSingleRespDto {
  return is<SyncTaskSingleRespDto>(syncTaskSingleRespDtoSchema, value, options);
}

export function parseSyncTaskSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskSingleRespDto {
  return parse<SyncTaskSingleRespDto>(
    syncTaskSingleRespDtoSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskSingleRespDto, ValidationError> {
  return safeParse<SyncTaskSingleRespDto>(
    syncTaskSingleRespDtoSchema,
    value,
    options,
  );
}
