import { policyCreate, policyCreateSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type {
  PolicyCreateRequest,
  PolicyCreateResponse,
} from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  readonly policy: {
    /**
     * 新建策略
     *
     * POST /policy/create
     *
     * @see input.md:1
     */
    create(
      input: PolicyCreateRequest,
      options?: RequestOptions,
    ): Promise<PolicyCreateResponse>;
  };
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    policy: {
      create: policyCreate,
    },
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  readonly policy: {
    /** 新建策略 */
    create(
      input: PolicyCreateRequest,
      options?: RequestOptions,
    ): Promise<Result<PolicyCreateResponse, ClientError>>;
  };
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    policy: {
      create: policyCreateSafe,
    },
  });
}
