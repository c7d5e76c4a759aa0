import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type Schema,
  type ValidationError,
  array,
  enumeration,
  integer,
  is,
  limit,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  ListLockersInput,
  ListLockersOutput,
} from "../types/list-lockers.js";
import { lockerSchema } from "./locker.js";

/** What `ListLockersInput` looks like at run time. */
export const listLockersInputSchema: ObjectSchema<ListLockersInput> =
  object<ListLockersInput>({
    page: optional(limit(integer(), { minimum: 1 })),
    size: optional(limit(integer(), { maximum: 100 })),
    state: optional(enumeration(["free", "taken"])),
    tags: optional(array(string())),
  });

export function isListLockersInput(
  value: unknown,
  options?: CheckOptions,
): value is ListLockersInput {
  return is<ListLockersInput>(listLockersInputSchema, value, options);
}

export function parseListLockersInput(
  value: unknown,
  options?: CheckOptions,
): ListLockersInput {
  return parse<ListLockersInput>(listLockersInputSchema, value, options);
}

export function safeParseListLockersInput(
  value: unknown,
  options?: CheckOptions,
): Result<ListLockersInput, ValidationError> {
  return safeParse<ListLockersInput>(listLockersInputSchema, value, options);
}

/** What `ListLockersOutput` looks like at run time. */
export const listLockersOutputSchema: Schema<ListLockersOutput> =
  array(lockerSchema);

export function isListLockersOutput(
  value: unknown,
  options?: CheckOptions,
): value is ListLockersOutput {
  return is<ListLockersOutput>(listLockersOutputSchema, value, options);
}

export function parseListLockersOutput(
  value: unknown,
  options?: CheckOptions,
): ListLockersOutput {
  return parse<ListLockersOutput>(listLockersOutputSchema, value, options);
}

export function safeParseListLockersOutput(
  value: unknown,
  options?: CheckOptions,
): Result<ListLockersOutput, ValidationError> {
  return safeParse<ListLockersOutput>(listLockersOutputSchema, value, options);
}
