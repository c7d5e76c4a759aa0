import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { NamesUpdateRequest } from "../types/names-update.js";
import { nameUnitSchema } from "./name-unit.js";

/** What `NamesUpdateRequest` looks like at run time. */
export const namesUpdateRequestSchema: ObjectSchema<NamesUpdateRequest> =
  object<NamesUpdateRequest>({
    names: array(nameUnitSchema),
    order: optional(number()),
    ids: optional(string()),
  });

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
