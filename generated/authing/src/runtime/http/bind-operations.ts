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
      ? // in an object, for there it is called as it is in the client
        { [name]: (...rest: never[]) => operation(transport, ...rest) }[name]
      : bindOperations(transport, operation),
  ]);
  return Object.fromEntries(bound) as Client;
}
