import type { Operations } from "./operations.js";
import type { Transport } from "./transport.js";

/** The same operations, each called with `transport` by itself. */
export function bindOperations<Client>(
  transport: Transport,
  operations: Operations<Client>,
): Client {
  const bound = Object.entries(operations).map(([name, operation]) => [
    name,
    typeof operation === "function"
      ? (...rest: never[]) => operation(transport, ...rest)
      : bindOperations(transport, operation),
  ]);
  return Object.fromEntries(bound) as Client;
}
