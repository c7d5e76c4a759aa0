import { namesUpdate, namesUpdateSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type { NamesUpdateRequest } from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  readonly names: {
    /**
     * 修改名称
     *
     * POST /names/update
     *
     * @see input.md:1
     */
    update(
      input: NamesUpdateRequest,
      options?: RequestOptions,
    ): Promise<unknown>;
  };
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    names: {
      update: namesUpdate,
    },
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  readonly names: {
    /** 修改名称 */
    update(
      input: NamesUpdateRequest,
      options?: RequestOptions,
    ): Promise<Result<unknown, ClientError>>;
  };
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    names: {
      update: namesUpdateSafe,
    },
  });
}
