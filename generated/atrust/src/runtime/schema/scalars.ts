import { report } from "./check.js";
import type { CheckRun } from "./check.js";
import { kindOf } from "./describe-value.js";
import { schema } from "./schema.js";
import type { Schema } from "./schema.js";

export function unknown(): Schema<unknown> {
  return schema(() => undefined);
}

export function string(): Schema<string> {
  return scalar("a string", (value) => typeof value === "string");
}

export function boolean(): Schema<boolean> {
  return scalar("a boolean", (value) => typeof value === "boolean");
}

/** Finite, for JSON knows no other. */
export function number(): Schema<number> {
  return scalar("a number", (value) => Number.isFinite(value));
}

export function integer(): Schema<number> {
  return scalar("an integer", (value) => Number.isInteger(value));
}

/** A file's content. */
export function binary(): Schema<Blob> {
  return scalar("a Blob", (value) => value instanceof Blob);
}

/** `null` alone. */
export function nothing(): Schema<null> {
  return scalar("null", (value) => value === null);
}

function scalar<T>(
  expected: string,
  fits: (value: unknown) => boolean,
): Schema<T> {
  return schema((value, run) => {
    if (!fits(value)) reportType(run, expected, value);
  });
}

export function reportType(
  run: CheckRun,
  expected: string,
  value: unknown,
): void {
  const found =
    expected === "an integer" && Number.isFinite(value)
      ? "a fraction"
      : kindOf(value);
  report(run, "type", `should be ${expected}, but is ${found}`);
}
