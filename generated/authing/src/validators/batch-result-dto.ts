import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
export const batchResultDtoSchema: ObjectSchema<BatchResultDto> = object({
  succeeded: number(),
  failedIds: optional(array(string())),
});

export function isBatchResultDto(
  value: unknown,
  options?: CheckOptions,
): value is BatchResultDto {
  return is(batchResultDtoSchema, value, options);
}

export function parseBatchResultDto(
  value: unknown,
  options?: CheckOptions,
): BatchResultDto {
  return parse(batchResultDtoSchema, value, options);
}

export function safeParseBatchResultDto(
  value: unknown,
  options?: CheckOptions,
): Result<BatchResultDto, ValidationError> {
  return safeParse(batchResultDtoSchema, value, options);
}
