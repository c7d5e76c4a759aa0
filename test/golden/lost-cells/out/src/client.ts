import type { SlotMoveErrorEntry } from "./errors.js";
import { slotMove, slotMoveSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type { SlotMoveInput, SlotMoveResponse } from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  readonly slot: {
    /**
     * 调整仓位
     *
     * 把货物从一个仓位挪到另一个仓位。
     * https://WMS-IP:8443/api/v2/slot/move
     * PUT
     *
     * PUT /api/v2/slot/move
     *
     * @see input.md:1
     */
    move(
      input: SlotMoveInput,
      options?: RequestOptions,
    ): Promise<SlotMoveResponse>;
  };
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    slot: {
      move: slotMove,
    },
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  readonly slot: {
    /** 调整仓位 */
    move(
      input: SlotMoveInput,
      options?: RequestOptions,
    ): Promise<Result<SlotMoveResponse, ClientError<SlotMoveErrorEntry>>>;
  };
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    slot: {
      move: slotMoveSafe,
    },
  });
}
