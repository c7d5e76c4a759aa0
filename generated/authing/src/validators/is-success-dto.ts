import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  boolean,
  is,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { IsSuccessDto } from "../types/is-success-dto.js";

/** What `IsSuccessDto` looks like at run time. */
export const isSuccessDtoSchema: ObjectSchema<IsSuccessDto> =
  object<IsSuccessDto>({
    success: boolean(),
  });

export function isIsSuccessDto(
  value: unknown,
  options?: CheckOptions,
): value is IsSuccessDto {
  return is<IsSuccessDto>(isSuccessDtoSchema, value, options);
}

export function parseIsSuccessDto(
  value: unknown,
  options?: CheckOptions,
): IsSuccessDto {
  return parse<IsSuccessDto>(isSuccessDtoSchema, value, options);
}

export function safeParseIsSuccessDto(
  value: unknown,
  options?: CheckOptions,
): Result<IsSuccessDto, ValidationError> {
  return safeParse<IsSuccessDto>(isSuccessDtoSchema, value, options);
}
