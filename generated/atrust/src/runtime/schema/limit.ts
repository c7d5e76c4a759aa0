import { report } from "./check.js";
import type { CheckRun } from "./check.js";
import { schema } from "./schema.js";
import type { Schema } from "./schema.js";

/** Sizes, each inclusive. They bind values of the kind they speak of, and no others. */
export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  /** In characters, as people count them: a surrogate pair is one. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** A regular expression, anywhere in the text. */
  readonly pattern?: string;
}

/** `of`, within limits. */
export function limit<T>(of: Schema<T>, limits: Limits): Schema<T> {
  const pattern =
    limits.pattern === undefined ? undefined : new RegExp(limits.pattern, "u");
  return schema((value, run) => {
    const before = run.issues.length;
    of.check(value, run);
    if (run.issues.length > before) return;
    if (typeof value === "number") {
      between(run, value, limits.minimum, limits.maximum, "");
    } else if (typeof value === "string") {
      const { minLength, maxLength } = limits;
      if (minLength !== undefined || maxLength !== undefined) {
        between(run, [...value].length, minLength, maxLength, " characters");
      }
      if (pattern !== undefined && !pattern.test(value)) {
        report(run, "limit", `should match ${String(pattern)}`);
      }
    } else if (Array.isArray(value)) {
      between(run, value.length, limits.minItems, limits.maxItems, " items");
    }
  });
}

function between(
  run: CheckRun,
  size: number,
  least: number | undefined,
  most: number | undefined,
  unit: string,
): void {
  const verb = unit === "" ? ["be", "is"] : ["have", "has"];
  const tell = (bound: string): void =>
    report(
      run,
      "limit",
      `should ${verb[0]} at ${bound}${unit}, but ${verb[1]} ${size}`,
    );
  if (least !== undefined && size < least) tell(`least ${least}`);
  if (most !== undefined && size > most) tell(`most ${most}`);
}
