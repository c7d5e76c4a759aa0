import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  boolean,
  enumeration,
  is,
  object,
  parse,
  safeParse,
  string,
  union,
} from "../runtime/schema/index.js";
import type { NameUnit } from "../types/name-unit.js";

/** What `NameUnit` looks like at run time. */
export const nameUnitSchema: ObjectSchema<NameUnit> = object<NameUnit>({
  locale: enumeration(["zh-CN", "en-US"]),
  value: union(boolean(), string()),
});

export function isNameUnit(
  value: unknown,
  options?: CheckOptions,
): value is NameUnit {
  return is<NameUnit>(nameUnitSchema, value, options);
}

export function parseNameUnit(
  value: unknown,
  options?: CheckOptions,
): NameUnit {
  return parse<NameUnit>(nameUnitSchema, value, options);
}

export function safeParseNameUnit(
  value: unknown,
  options?: CheckOptions,
): Result<NameUnit, ValidationError> {
  return safeParse<NameUnit>(nameUnitSchema, value, options);
}
