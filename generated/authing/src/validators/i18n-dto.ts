import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { I18nDto } from "../types/i18n-dto.js";
import { langObjectSchema } from "./lang-object.js";

/** What `I18nDto` looks like at run time. */
export const i18nDtoSchema: ObjectSchema<I18nDto> = object<I18nDto>({
  name: langObjectSchema,
});

export function isI18nDto(
  value: unknown,
  options?: CheckOptions,
): value is I18nDto {
  return is<I18nDto>(i18nDtoSchema, value, options);
}

export function parseI18nDto(value: unknown, options?: CheckOptions): I18nDto {
  return parse<I18nDto>(i18nDtoSchema, value, options);
}

export function safeParseI18nDto(
  value: unknown,
  options?: CheckOptions,
): Result<I18nDto, ValidationError> {
  return safeParse<I18nDto>(i18nDtoSchema, value, options);
}
