import { schema } from "./schema.js";
import type { Schema } from "./schema.js";

/** A schema that is defined further on. */
export function lazy<T>(of: () => Schema<T>): Schema<T> {
  return schema((value, run) => of().check(value, run));
}
