import type { SuccessDescriptor } from "./operation-descriptor.js";

/** The value at a path with dots; `undefined` where the path ends early. */
export function valueAt(body: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      body,
    );
}

/** Whether an answer's body says that the call succeeded. `200` and `"200"` are the same: servers mix them. */
export function isSuccess(
  body: unknown,
  rule: SuccessDescriptor | undefined,
): boolean {
  if (rule === undefined) return true;
  const value = valueAt(body, rule.field);
  return rule.values.some((expected) => String(expected) === String(value));
}
