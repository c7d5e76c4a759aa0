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
  UserDirectoryListInput,
  UserDirectoryListResponse,
} from "../types/user-directory-list.js";
import {
  userDirectoryListInputSchema,
  userDirectoryListResponseSchema,
} from "../validators/user-directory-list.js";

const operation: OperationDescriptor<UserDirectoryListResponse> = {
  id: "userDirectoryList",
  method: "GET",
  path: "/api/v1/userDirectory/list",
  parameters: [
    { name: "pageIndex", in: "query" },
    { name: "pageSize", in: "query" },
    { name: "type", in: "query" },
    { name: "name", in: "query" },
  ],
  success: { field: "code", values: [0] },
  inputSchema: userDirectoryListInputSchema,
  outputSchema: userDirectoryListResponseSchema,
};

/**
 * 列出用户目录
 *
 * 按页列出用户目录
 *
 * GET /api/v1/userDirectory/list
 *
 * @see user-directory-list.md:1
 */
export function userDirectoryList(
  transport: Transport,
  input?: UserDirectoryListInput,
  options?: RequestOptions,
): Promise<UserDirectoryListResponse> {
  return send<UserDirectoryListResponse>(transport, operation, input, options);
}

/** As `userDirectoryList`, but returns its failure in place of throwing it. */
export function userDirectoryListSafe(
  transport: Transport,
  input?: UserDirectoryListInput,
  options?: RequestOptions,
): Promise<Result<UserDirectoryListResponse, ClientError>> {
  return sendSafe<UserDirectoryListResponse>(
    transport,
    operation,
    input,
    options,
  );
}
