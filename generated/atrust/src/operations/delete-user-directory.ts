import {
  type DeleteUserDirectoryErrorEntry,
  deleteUserDirectoryErrors,
} from "../errors.js";
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
  DeleteUserDirectoryInput,
  DeleteUserDirectoryResponse,
} from "../types/delete-user-directory.js";
import {
  deleteUserDirectoryInputSchema,
  deleteUserDirectoryResponseSchema,
} from "../validators/delete-user-directory.js";

const operation: OperationDescriptor<
  DeleteUserDirectoryResponse,
  DeleteUserDirectoryErrorEntry
> = {
  id: "deleteUserDirectory",
  method: "DELETE",
  path: "/api/v1/userDirectory/{id}",
  parameters: [{ name: "id", in: "path" }],
  success: { field: "code", values: [0] },
  errors: deleteUserDirectoryErrors,
  inputSchema: deleteUserDirectoryInputSchema,
  outputSchema: deleteUserDirectoryResponseSchema,
};

/**
 * 删除用户目录
 *
 * 系统自带的目录不能删
 *
 * DELETE /api/v1/userDirectory/{id}
 *
 * @see user-directory-delete.md:1
 */
export function deleteUserDirectory(
  transport: Transport,
  input: DeleteUserDirectoryInput,
  options?: RequestOptions,
): Promise<DeleteUserDirectoryResponse> {
  return send<DeleteUserDirectoryResponse, DeleteUserDirectoryErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}

/** As `deleteUserDirectory`, but returns its failure in place of throwing it. */
export function deleteUserDirectorySafe(
  transport: Transport,
  input: DeleteUserDirectoryInput,
  options?: RequestOptions,
): Promise<
  Result<
    DeleteUserDirectoryResponse,
    ClientError<DeleteUserDirectoryErrorEntry>
  >
> {
  return sendSafe<DeleteUserDirectoryResponse, DeleteUserDirectoryErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}
