import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { BatchResultDto } from "../types/batch-result-dto.js";

/** What `BatchResultDto` looks like at run time. */
export const batchResultDtoSchema: ObjectSchema<BatchResultDto> =
  object<BatchResultDto>({
    succeeded: number(),
    failedIds: optional(array(string())),
  });

export function isBatchResultDto(
  value: unknown,
  options?: CheckOptions,
): value is BatchResultDto {
  return is<BatchResultDto>(batchResultDtoSchema, value, options);
}

export function parseBatchResultDto(
  value: unknown,
  options?: CheckOptions,
): BatchResultDto {
  return parse<BatchResultDto>(batchResultDtoSchema, value, options);
}

export function safeParseBatchResultDto(
  value: unknown,
  options?: CheckOptions,
): Result<BatchResultDto, ValidationError> {
  return safeParse<BatchResultDto>(batchResultDtoSchema, value, options);
}
