import { usersAvatar, usersAvatarSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type { UsersAvatarInput, UsersAvatarResponse } from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  readonly users: {
    /**
     * 上传头像
     *
     * POST /users/{userId}/avatar
     *
     * @see input.md:1
     */
    avatar(
      input: UsersAvatarInput,
      options?: RequestOptions,
    ): Promise<UsersAvatarResponse>;
  };
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    users: {
      avatar: usersAvatar,
    },
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  readonly users: {
    /** 上传头像 */
    avatar(
      input: UsersAvatarInput,
      options?: RequestOptions,
    ): Promise<Result<UsersAvatarResponse, ClientError>>;
  };
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    users: {
      avatar: usersAvatarSafe,
    },
  });
}
