import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  is,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { I18nDto } from "../types/i18n-dto.js";
import { langObjectSchema } from "./lang-object.js";

/** What `I18nDto` looks like at run time. */
export const i18nDtoSchema: ObjectSchema<I18nDto> = object({
  name: langObjectSchema,
});

export function isI18nDto(
  value: unknown,
  options?: CheckOptions,
): value is I18nDto {
  return is(i18nDtoSchema, value, options);
}

export function parseI18nDto(value: unknown, options?: CheckOptions): I18nDto {
  return parse(i18nDtoSchema, value, options);
}

export function safeParseI18nDto(
  value: unknown,
  options?: CheckOptions,
): Result<I18nDto, ValidationError> {
  return safeParse(i18nDtoSchema, value, options);
}
