import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
  object({
    names: array(nameUnitSchema),
    order: optional(number()),
    ids: optional(string()),
  });

export function isNamesUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): value is NamesUpdateRequest {
  return is(namesUpdateRequestSchema, value, options);
}

export function parseNamesUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): NamesUpdateRequest {
  return parse(namesUpdateRequestSchema, value, options);
}

export function safeParseNamesUpdateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<NamesUpdateRequest, ValidationError> {
  return safeParse(namesUpdateRequestSchema, value, options);
}
