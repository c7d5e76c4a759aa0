import { issuesOf } from "./check.js";
import type { Check } from "./check.js";
import type { ObjectShape } from "./object-shape.js";
import type { StandardSchema } from "./standard-schema.js";

/** What a value of type `T` looks like at run time; for `is`, `parse`, `safeParse`, and all that speaks Standard Schema. */
export interface Schema<T> extends StandardSchema<T> {
  readonly check: Check;
  /** Of an object: what others can build on. No type of its own, for compilers would compare the two again and again. */
  readonly shape?: () => ObjectShape;
}

export function schema<T>(check: Check): Schema<T> {
  return {
    check,
    "~standard": {
      version: 1,
      vendor: "md2sdk",
      validate(value) {
        const issues = issuesOf(value, check, {});
        return issues.length > 0 ? { issues } : { value: value as T };
      },
    },
  };
}
