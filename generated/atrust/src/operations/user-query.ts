import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { UserQueryInput, UserQueryResponse } from "../types/user-query.js";
import {
  userQueryInputSchema,
  userQueryResponseSchema,
} from "../validators/user-query.js";

const operation: OperationDescriptor<UserQueryResponse> = {
  id: "userQuery",
  method: "GET",
  path: "/api/v3/user/query",
  parameters: [
    { name: "directoryDomain", in: "query" },
    { name: "keyword", in: "query" },
    { name: "pageIndex", in: "query" },
    { name: "pageSize", in: "query" },
    { name: "sortBy", in: "query" },
  ],
  success: { field: "code", values: ["OK"] },
  inputSchema: userQueryInputSchema,
  outputSchema: userQueryResponseSchema,
};

/**
 * 查询用户
 *
 * 按条件分页查询一个目录里的用户。
 *
 * GET /api/v3/user/query
 *
 * @see user-query.md:1
 */
export function userQuery(
  transport: Transport,
  input: UserQueryInput,
  options?: RequestOptions,
): Promise<UserQueryResponse> {
  return send<UserQueryResponse>(transport, operation, input, options);
}

/** As `userQuery`, but returns its failure in place of throwing it. */
export function userQuerySafe(
  transport: Transport,
  input: UserQueryInput,
  options?: RequestOptions,
): Promise<Result<UserQueryResponse, ClientError>> {
  return sendSafe<UserQueryResponse>(transport, operation, input, options);
}
