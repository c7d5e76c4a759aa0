import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  array,
  enumeration,
  integer,
  is,
  lazy,
  limit,
  object,
  optional,
  parse,
  record,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  ListLockersInput,
  ListLockersOutput,
  Locker,
} from "../types/index.js";

/** What `ListLockersInput` looks like at run time. */
export const listLockersInputSchema: Schema<ListLockersInput> =
  /* @__PURE__ */ object<ListLockersInput>(() => ({
    page: optional(limit(integer(), { minimum: 1 })),
    size: optional(limit(integer(), { maximum: 100 })),
    state: optional(enumeration(["free", "taken"])),
    tags: optional(array(string())),
  }));

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
  /* @__PURE__ */ array(/* @__PURE__ */ lazy(() => lockerSchema));

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

/** What `Locker` looks like at run time. */
export const lockerSchema: Schema<Locker> = /* @__PURE__ */ object<Locker>(
  () => ({
    id: string(),
    state: enumeration(["free", "taken"]),
    since: optional(string()),
    size: optional(record(integer())),
    old: optional(string()),
  }),
);

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
