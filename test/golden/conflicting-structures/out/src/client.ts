import { foldersShare, foldersShareSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type {
  FoldersShareRequest,
  FoldersShareResponse,
} from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  readonly folders: {
    /**
     * Share a folder
     *
     * POST /folders/share
     *
     * @see input.md:1
     */
    share(
      input: FoldersShareRequest,
      options?: RequestOptions,
    ): Promise<FoldersShareResponse>;
  };
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    folders: {
      share: foldersShare,
    },
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  readonly folders: {
    /** Share a folder */
    share(
      input: FoldersShareRequest,
      options?: RequestOptions,
    ): Promise<Result<FoldersShareResponse, ClientError>>;
  };
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    folders: {
      share: foldersShareSafe,
    },
  });
}
