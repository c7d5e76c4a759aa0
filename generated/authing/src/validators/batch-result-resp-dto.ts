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
import type { BatchResultRespDto } from "../types/batch-result-resp-dto.js";
import { batchResultDtoSchema } from "./batch-result-dto.js";

/** What `BatchResultRespDto` looks like at run time. */
export const batchResultRespDtoSchema: ObjectSchema<BatchResultRespDto> =
  object<BatchResultRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: batchResultDtoSchema,
  });

export function isBatchResultRespDto(
  value: unknown,
  options?: CheckOptions,
): value is BatchResultRespDto {
  return is<BatchResultRespDto>(batchResultRespDtoSchema, value, options);
}

export function parseBatchResultRespDto(
  value: unknown,
  options?: CheckOptions,
): BatchResultRespDto {
  return parse<BatchResultRespDto>(batchResultRespDtoSchema, value, options);
}

export function safeParseBatchResultRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<BatchResultRespDto, ValidationError> {
  return safeParse<BatchResultRespDto>(
    batchResultRespDtoSchema,
    value,
    options,
  );
}
