import { memberMove, memberMoveSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type { MemberMoveRequest } from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  readonly member: {
    /**
     * 移动成员
     *
     * POST /api/v1/member/move
     *
     * @see input.md:1
     */
    move(input: MemberMoveRequest, options?: RequestOptions): Promise<unknown>;
  };
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    member: {
      move: memberMove,
    },
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  readonly member: {
    /** 移动成员 */
    move(
      input: MemberMoveRequest,
      options?: RequestOptions,
    ): Promise<Result<unknown, ClientError>>;
  };
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    member: {
      move: memberMoveSafe,
    },
  });
}
