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
  string,
  union,
} from "../runtime/schema/index.js";
import type { LangUnit } from "../types/lang-unit.js";

/** What `LangUnit` looks like at run time. */
export const langUnitSchema: ObjectSchema<LangUnit> = object<LangUnit>({
  enabled: boolean(),
  value: union(boolean(), string()),
});

export function isLangUnit(
  value: unknown,
  options?: CheckOptions,
): value is LangUnit {
  return is<LangUnit>(langUnitSchema, value, options);
}

export function parseLangUnit(
  value: unknown,
  options?: CheckOptions,
): LangUnit {
  return parse<LangUnit>(langUnitSchema, value, options);
}

export function safeParseLangUnit(
  value: unknown,
  options?: CheckOptions,
): Result<LangUnit, ValidationError> {
  return safeParse<LangUnit>(langUnitSchema, value, options);
}
