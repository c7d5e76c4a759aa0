import { checkAt, checkOnce } from "./check.js";
import type { Check } from "./check.js";
import { reportType } from "./scalars.js";
import { schema } from "./schema.js";
import type { Schema } from "./schema.js";

export function array<T>(items: Schema<T>): Schema<T[]> {
  const check: Check = (value, run) => {
    if (!Array.isArray(value)) return reportType(run, "an array", value);
    const list: readonly unknown[] = value;
    checkOnce(list, check, run, () => {
      for (let i = 0; i < list.length; i++) {
        checkAt(i, list[i], items.check, run);
      }
    });
  };
  return schema(check);
}
