import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
export const nameUnitSchema: ObjectSchema<NameUnit> = object({
  locale: enumeration(["zh-CN", "en-US"]),
  value: union(boolean(), string()),
});

export function isNameUnit(
  value: unknown,
  options?: CheckOptions,
): value is NameUnit {
  return is(nameUnitSchema, value, options);
}

export function parseNameUnit(
  value: unknown,
  options?: CheckOptions,
): NameUnit {
  return parse(nameUnitSchema, value, options);
}

export function safeParseNameUnit(
  value: unknown,
  options?: CheckOptions,
): Result<NameUnit, ValidationError> {
  return safeParse(nameUnitSchema, value, options);
}
