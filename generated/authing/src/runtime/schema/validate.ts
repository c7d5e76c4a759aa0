import type { Result } from "../http/result.js";
import { issuesOf } from "./check.js";
import type { CheckOptions } from "./check.js";
import type { Schema } from "./schema.js";
import { ValidationError } from "./validation-error.js";

/** Whether the value is what the schema says. */
export function is<T>(
  schema: Schema<T>,
  value: unknown,
  options: CheckOptions = {},
): value is T {
  return issuesOf(value, schema.check, options).length === 0;
}

/** The value itself, unchanged; throws a `ValidationError` that lists every issue if it is not what the schema says. */
export function parse<T>(
  schema: Schema<T>,
  value: unknown,
  options: CheckOptions = {},
): T {
  const result = safeParse(schema, value, options);
  if (!result.ok) throw result.error;
  return result.data;
}

/** As `parse`, but tells the outcome instead of throwing. */
export function safeParse<T>(
  schema: Schema<T>,
  value: unknown,
  options: CheckOptions = {},
): Result<T, ValidationError> {
  const issues = issuesOf(value, schema.check, options);
  return issues.length === 0
    ? { ok: true, data: value as T }
    : { ok: false, error: new ValidationError(issues) };
}
