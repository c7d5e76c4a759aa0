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
  RoleBindUsersInput,
  RoleBindUsersResponse,
} from "../types/role-bind-users.js";
import {
  roleBindUsersInputSchema,
  roleBindUsersResponseSchema,
} from "../validators/role-bind-users.js";

const operation: OperationDescriptor<RoleBindUsersResponse> = {
  id: "roleBindUsers",
  method: "POST",
  path: "/api/v3/role/bindUsers",
  parameters: [{ name: "lang", in: "query" }],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: ["OK"] },
  inputSchema: roleBindUsersInputSchema,
  outputSchema: roleBindUsersResponseSchema,
};

/**
 * 给用户加角色
 *
 * 把多个角色分别加给多个用户。
 *
 * POST /api/v3/role/bindUsers
 *
 * @see role-bind-users.md:1
 */
export function roleBindUsers(
  transport: Transport,
  input: RoleBindUsersInput,
  options?: RequestOptions,
): Promise<RoleBindUsersResponse> {
  return send<RoleBindUsersResponse>(transport, operation, input, options);
}

/** As `roleBindUsers`, but returns its failure in place of throwing it. */
export function roleBindUsersSafe(
  transport: Transport,
  input: RoleBindUsersInput,
  options?: RequestOptions,
): Promise<Result<RoleBindUsersResponse, ClientError>> {
  return sendSafe<RoleBindUsersResponse>(transport, operation, input, options);
}
