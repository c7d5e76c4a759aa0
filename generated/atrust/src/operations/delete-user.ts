import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type {
  DeleteUserInput,
  DeleteUserResponse,
} from "../types/delete-user.js";
import {
  deleteUserInputSchema,
  deleteUserResponseSchema,
} from "../validators/delete-user.js";

const operation: OperationDescriptor<DeleteUserResponse> = {
  id: "deleteUser",
  method: "DELETE",
  path: "/api/v3/user/{id}",
  parameters: [
    { name: "directoryDomain", in: "query" },
    { name: "id", in: "path" },
  ],
  success: { field: "code", values: ["OK"] },
  inputSchema: deleteUserInputSchema,
  outputSchema: deleteUserResponseSchema,
};

/**
 * 删除用户
 *
 * 按id删除一个用户,删除后不可恢复。
 *
 * DELETE /api/v3/user/{id}
 *
 * @see user-delete.md:1
 */
export function deleteUser(
  transport: Transport,
  input: DeleteUserInput,
  options?: RequestOptions,
): Promise<DeleteUserResponse> {
  return send<DeleteUserResponse>(transport, operation, input, options);
}

/** As `deleteUser`, but returns its failure in place of throwing it. */
export function deleteUserSafe(
  transport: Transport,
  input: DeleteUserInput,
  options?: RequestOptions,
): Promise<Result<DeleteUserResponse, ClientError>> {
  return sendSafe<DeleteUserResponse>(transport, operation, input, options);
}
