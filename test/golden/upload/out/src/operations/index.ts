import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { UsersAvatarInput, UsersAvatarResponse } from "../types/index.js";
import {
  usersAvatarInputSchema,
  usersAvatarResponseSchema,
} from "../validators/index.js";

const usersAvatarOperation: OperationDescriptor<UsersAvatarResponse> = {
  id: "usersAvatar",
  method: "POST",
  path: "/users/{userId}/avatar",
  parameters: [
    { name: "userId", in: "path" },
    { name: "overwrite", in: "query" },
  ],
  body: { contentType: "multipart/form-data", from: "rest" },
  success: { field: "code", values: [0] },
  inputSchema: usersAvatarInputSchema,
  outputSchema: usersAvatarResponseSchema,
};

/**
 * 上传头像
 *
 * POST /users/{userId}/avatar
 *
 * @see input.md:1
 */
export function usersAvatar(
  transport: Transport,
  input: UsersAvatarInput,
  options?: RequestOptions,
): Promise<UsersAvatarResponse> {
  return send<UsersAvatarResponse>(
    transport,
    usersAvatarOperation,
    input,
    options,
  );
}

/** As `usersAvatar`, but returns its failure in place of throwing it. */
export function usersAvatarSafe(
  transport: Transport,
  input: UsersAvatarInput,
  options?: RequestOptions,
): Promise<Result<UsersAvatarResponse, ClientError>> {
  return sendSafe<UsersAvatarResponse>(
    transport,
    usersAvatarOperation,
    input,
    options,
  );
}
