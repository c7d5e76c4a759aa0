import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  is,
  openObject,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { Moment } from "../types/moment.js";

/** What `Moment` looks like at run time. */
export const momentSchema: ObjectSchema<Moment> = openObject({});

export function isMoment(
  value: unknown,
  options?: CheckOptions,
): value is Moment {
  return is(momentSchema, value, options);
}

export function parseMoment(value: unknown, options?: CheckOptions): Moment {
  return parse(momentSchema, value, options);
}

export function safeParseMoment(
  value: unknown,
  options?: CheckOptions,
): Result<Moment, ValidationError> {
  return safeParse(momentSchema, value, options);
}
