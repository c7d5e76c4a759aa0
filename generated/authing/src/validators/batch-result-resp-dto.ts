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
import type { BatchResultRespDto } from "../types/batch-result-resp-dto.js";
import { batchResultDtoSchema } from "./batch-result-dto.js";

/** What `BatchResultRespDto` looks like at run time. */
export const batchResultRespDtoSchema: ObjectSchema<BatchResultRespDto> =
  object({
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
  return is(batchResultRespDtoSchema, value, options);
}

export function parseBatchResultRespDto(
  value: unknown,
  options?: CheckOptions,
): BatchResultRespDto {
  return parse(batchResultRespDtoSchema, value, options);
}

export function safeParseBatchResultRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<BatchResultRespDto, ValidationError> {
  return safeParse(batchResultRespDtoSchema, value, options);
}
