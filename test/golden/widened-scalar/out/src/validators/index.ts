import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  array,
  boolean,
  enumeration,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
  union,
} from "../runtime/schema/index.js";
import type { NameUnit, NamesUpdateRequest } from "../types/index.js";

/** What `NamesUpdateRequest` looks like at run time. */
export const namesUpdateRequestSchema: Schema<NamesUpdateRequest> =
  /* @__PURE__ */ object<NamesUpdateRequest>(() => ({
    names: array(nameUnitSchema),
    order: optional(number()),
    ids: optional(string()),
  }));

export function isNamesUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): value is NamesUpdateRequest {
  return is<NamesUpdateRequest>(namesUpdateRequestSchema, value, options);
}

export function parseNamesUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): NamesUpdateRequest {
  return parse<NamesUpdateRequest>(namesUpdateRequestSchema, value, options);
}

export function safeParseNamesUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<NamesUpdateRequest, ValidationError> {
  return safeParse<NamesUpdateRequest>(
    namesUpdateRequestSchema,
    value,
    options,
  );
}

/** What `NameUnit` looks like at run time. */
export const nameUnitSchema: Schema<NameUnit> =
  /* @__PURE__ */ object<NameUnit>(() => ({
    locale: enumeration(["zh-CN", "en-US"]),
    value: union(boolean(), string()),
  }));

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
