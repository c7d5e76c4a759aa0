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
import type { LangObject } from "../types/lang-object.js";
import { langUnitSchema } from "./lang-unit.js";

/** What `LangObject` looks like at run time. */
export const langObjectSchema: ObjectSchema<LangObject> = object({
  "zh-CN": langUnitSchema,
  "en-US": langUnitSchema,
});

export function isLangObject(
  value: unknown,
  options?: CheckOptions,
): value is LangObject {
  return is(langObjectSchema, value, options);
}

export function parseLangObject(
  value: unknown,
  options?: CheckOptions,
): LangObject {
  return parse(langObjectSchema, value, options);
}

export function safeParseLangObject(
  value: unknown,
  options?: CheckOptions,
): Result<LangObject, ValidationError> {
  return safeParse(langObjectSchema, value, options);
}
