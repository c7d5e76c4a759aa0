import { replaceFilter, replaceFilterSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type { ReplaceFilterInput } from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  /**
   * 修改过滤规则
   *
   * PUT /filters/{filterId}
   *
   * @see input.md:1
   */
  replaceFilter(
    input: ReplaceFilterInput,
    options?: RequestOptions,
  ): Promise<unknown>;
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    replaceFilter,
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  /** 修改过滤规则 */
  replaceFilter(
    input: ReplaceFilterInput,
    options?: RequestOptions,
  ): Promise<Result<unknown, ClientError>>;
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    replaceFilter: replaceFilterSafe,
  });
}
