import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  openObject,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { Moment } from "../types/moment.js";

/** What `Moment` looks like at run time. */
export const momentSchema: ObjectSchema<Moment> = openObject<Moment>({});

export function isMoment(
  value: unknown,
  options?: CheckOptions,
): value is Moment {
  return is<Moment>(momentSchema, value, options);
}

export function parseMoment(value: unknown, options?: CheckOptions): Moment {
  return parse<Moment>(momentSchema, value, options);
}

export function safeParseMoment(
  value: unknown,
  options?: CheckOptions,
): Result<Moment, ValidationError> {
  return safeParse<Moment>(momentSchema, value, options);
}
