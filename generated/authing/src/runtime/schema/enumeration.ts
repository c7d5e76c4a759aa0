import { report } from "./check.js";
import { scalarText } from "./describe-value.js";
import { reportType } from "./scalars.js";
import { schema } from "./schema.js";
import type { Schema } from "./schema.js";

const shown = 12;

/** One of the given values. */
export function enumeration<const T extends string | number | boolean>(
  values: readonly T[],
): Schema<T> {
  const known = new Set<unknown>(values);
  const types = new Set(values.map((value) => typeof value));
  const list = values.slice(0, shown).map(scalarText).join(", ");
  const expected = `one of ${list}${values.length > shown ? ", …" : ""}`;
  return schema((value, run) => {
    if (known.has(value)) return;
    const right = ([...types] as string[]).includes(typeof value);
    if (!right) reportType(run, expected, value);
    else if (run.options.unknownEnumValues !== "pass") {
      report(run, "enum", `should be ${expected}, but is ${scalarText(value)}`);
    }
  });
}
