import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  enumeration,
  integer,
  is,
  object,
  optional,
  parse,
  record,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { Locker } from "../types/locker.js";

/** What `Locker` looks like at run time. */
export const lockerSchema: ObjectSchema<Locker> = object<Locker>({
  id: string(),
  state: enumeration(["free", "taken"]),
  since: optional(string()),
  size: optional(record(integer())),
  old: optional(string()),
});

export function isLocker(
  value: unknown,
  options?: CheckOptions,
): value is Locker {
  return is<Locker>(lockerSchema, value, options);
}

export function parseLocker(value: unknown, options?: CheckOptions): Locker {
  return parse<Locker>(lockerSchema, value, options);
}

export function safeParseLocker(
  value: unknown,
  options?: CheckOptions,
): Result<Locker, ValidationError> {
  return safeParse<Locker>(lockerSchema, value, options);
}
