import { checkAt, checkOnce } from "./check.js";
import type { Check } from "./check.js";
import { reportType } from "./scalars.js";
import { schema } from "./schema.js";
import type { Schema } from "./schema.js";

/** Any keys, with values of one kind. */
export function record<T>(values: Schema<T>): Schema<Record<string, T>> {
  const check: Check = (value, run) => {
    if (!isPlain(value)) return reportType(run, "an object", value);
    checkOnce(value, check, run, () => {
      for (const [key, member] of Object.entries(value)) {
        if (member !== undefined) checkAt(key, member, values.check, run);
      }
    });
  };
  return schema(check);
}

export function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
