import { listLockers, listLockersSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type { ListLockersInput, ListLockersOutput } from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  /**
   * List the lockers
   *
   * GET /lockers
   *
   * @see input.md:1
   */
  listLockers(
    input?: ListLockersInput,
    options?: RequestOptions,
  ): Promise<ListLockersOutput>;
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    listLockers,
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  /** List the lockers */
  listLockers(
    input?: ListLockersInput,
    options?: RequestOptions,
  ): Promise<Result<ListLockersOutput, ClientError>>;
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    listLockers: listLockersSafe,
  });
}
