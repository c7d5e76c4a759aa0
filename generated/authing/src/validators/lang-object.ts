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
import type { LangObject } from "../types/lang-object.js";
import { langUnitSchema } from "./lang-unit.js";

/** What `LangObject` looks like at run time. */
export const langObjectSchema: ObjectSchema<LangObject> = object<LangObject>({
  "zh-CN": langUnitSchema,
  "en-US": langUnitSchema,
});

export function isLangObject(
  value: unknown,
  options?: CheckOptions,
): value is LangObject {
  return is<LangObject>(langObjectSchema, value, options);
}

export function parseLangObject(
  value: unknown,
  options?: CheckOptions,
): LangObject {
  return parse<LangObject>(langObjectSchema, value, options);
}

export function safeParseLangObject(
  value: unknown,
  options?: CheckOptions,
): Result<LangObject, ValidationError> {
  return safeParse<LangObject>(langObjectSchema, value, options);
}
