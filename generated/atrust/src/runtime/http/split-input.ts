import type { OperationDescriptor } from "./operation-descriptor.js";
import type { PlacedValue } from "./request-url.js";

export interface SplitInput {
  readonly values: readonly PlacedValue[];
  /** `undefined`: nothing to send. */
  readonly body: unknown;
}

/** Tells an input's parameters from its body. */
export function splitInput(
  operation: OperationDescriptor,
  input: unknown,
): SplitInput {
  const members = new Map<string, unknown>(
    typeof input === "object" && input !== null ? Object.entries(input) : [],
  );
  const values: PlacedValue[] = [];
  for (const parameter of operation.parameters) {
    const key = parameter.key ?? parameter.name;
    const value = parameter.value ?? members.get(key);
    values.push({ parameter, value });
    if (parameter.value === undefined) members.delete(key);
  }
  return { values, body: bodyOf(operation, members) };
}

function bodyOf(
  operation: OperationDescriptor,
  members: ReadonlyMap<string, unknown>,
): unknown {
  if (operation.body === undefined) return undefined;
  if (operation.body.from === "body") return members.get("body");
  return Object.fromEntries(members);
}
