import { postConstructor, postConstructorSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type {
  PostConstructorInput,
  PostConstructorResponse,
} from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  /**
   * Close *\/ the `comment` ${process.exit()} </script>
   *
   * Says *\/ and `${1}` and "quotes" and 'more' and \u2028 and \@deprecated \@param {x} y.
   *
   * POST /constructor/{proto}
   *
   * @see input.md:1
   */
  postConstructor(
    input: PostConstructorInput,
    options?: RequestOptions,
  ): Promise<PostConstructorResponse>;
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    postConstructor,
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  /** Close *\/ the `comment` ${process.exit()} </script> */
  postConstructor(
    input: PostConstructorInput,
    options?: RequestOptions,
  ): Promise<Result<PostConstructorResponse, ClientError>>;
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    postConstructor: postConstructorSafe,
  });
}
