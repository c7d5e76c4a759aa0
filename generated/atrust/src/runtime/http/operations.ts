import type { Transport } from "./transport.js";

/** An operation, whatever it takes and gives. */
type Operation = (transport: Transport, ...rest: never[]) => Promise<unknown>;

/**
 * The operations that `_Client` calls, under the names that it calls them by. That they are those, and no others, is not asked here: it is proved
 * once, when md2sdk is tested.
 */
export interface Operations<_Client> {
  readonly [name: string]: Operation | Operations<unknown>;
}
