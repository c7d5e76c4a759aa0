import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { ListUsersRequest } from "../types/list-users.js";
import type { UserPaginatedRespDto } from "../types/user-paginated-resp-dto.js";
import { listUsersRequestSchema } from "../validators/list-users.js";
import { userPaginatedRespDtoSchema } from "../validators/user-paginated-resp-dto.js";

const operation: OperationDescriptor<UserPaginatedRespDto> = {
  id: "listUsers",
  method: "POST",
  path: "/api/v3/list-users",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: listUsersRequestSchema,
  outputSchema: userPaginatedRespDtoSchema,
};

/**
 * 查找用户
 *
 * 按关键字或按条件查找用户。
 *
 * POST /api/v3/list-users
 *
 * @see list-users.md:1
 */
export function listUsers(
  transport: Transport,
  input?: ListUsersRequest,
  options?: RequestOptions,
): Promise<UserPaginatedRespDto> {
  return send<UserPaginatedRespDto>(transport, operation, input, options);
}

/** As `listUsers`, but returns its failure in place of throwing it. */
export function listUsersSafe(
  transport: Transport,
  input?: ListUsersRequest,
  options?: RequestOptions,
): Promise<Result<UserPaginatedRespDto, ClientError>> {
  return sendSafe<UserPaginatedRespDto>(transport, operation, input, options);
}
