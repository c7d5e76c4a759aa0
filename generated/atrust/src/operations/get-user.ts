import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { GetUserInput, GetUserResponse } from "../types/get-user.js";
import {
  getUserInputSchema,
  getUserResponseSchema,
} from "../validators/get-user.js";

const operation: OperationDescriptor<GetUserResponse> = {
  id: "getUser",
  method: "GET",
  path: "/api/v3/user/{id}",
  parameters: [
    { name: "withRoles", in: "query" },
    { name: "id", in: "path" },
  ],
  success: { field: "code", values: ["OK"] },
  inputSchema: getUserInputSchema,
  outputSchema: getUserResponseSchema,
};

/**
 * 查看用户
 *
 * 按id取一个用户。
 *
 * GET /api/v3/user/{id}
 *
 * @see user-get.md:1
 */
export function getUser(
  transport: Transport,
  input: GetUserInput,
  options?: RequestOptions,
): Promise<GetUserResponse> {
  return send<GetUserResponse>(transport, operation, input, options);
}

/** As `getUser`, but returns its failure in place of throwing it. */
export function getUserSafe(
  transport: Transport,
  input: GetUserInput,
  options?: RequestOptions,
): Promise<Result<GetUserResponse, ClientError>> {
  return sendSafe<GetUserResponse>(transport, operation, input, options);
}
