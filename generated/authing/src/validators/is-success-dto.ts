import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  boolean,
  is,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { IsSuccessDto } from "../types/is-success-dto.js";

/** What `IsSuccessDto` looks like at run time. */
export const isSuccessDtoSchema: ObjectSchema<IsSuccessDto> = object({
  success: boolean(),
});

export function isIsSuccessDto(
  value: unknown,
  options?: CheckOptions,
): value is IsSuccessDto {
  return is(isSuccessDtoSchema, value, options);
}

export function parseIsSuccessDto(
  value: unknown,
  options?: CheckOptions,
): IsSuccessDto {
  return parse(isSuccessDtoSchema, value, options);
}

export function safeParseIsSuccessDto(
  value: unknown,
  options?: CheckOptions,
): Result<IsSuccessDto, ValidationError> {
  return safeParse(isSuccessDtoSchema, value, options);
}
