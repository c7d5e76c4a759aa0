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
  UserdirectoryListInput,
  UserdirectoryListResponse,
} from "../types/userdirectory-list.js";
import {
  userdirectoryListInputSchema,
  userdirectoryListResponseSchema,
} from "../validators/userdirectory-list.js";

const operation: OperationDescriptor<UserdirectoryListResponse> = {
  id: "userdirectoryList",
  method: "GET",
  path: "/api/v1/userDirectory/list",
  parameters: [
    { name: "pageIndex", in: "query" },
    { name: "pageSize", in: "query" },
    { name: "type", in: "query" },
    { name: "name", in: "query" },
  ],
  success: { field: "code", values: [0] },
  inputSchema: userdirectoryListInputSchema,
  outputSchema: userdirectoryListResponseSchema,
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
export function userdirectoryList(
  transport: Transport,
  input?: UserdirectoryListInput,
  options?: RequestOptions,
): Promise<UserdirectoryListResponse> {
  return send(transport, operation, input, options);
}

/** As `userdirectoryList`, but returns its failure in place of throwing it. */
export function userdirectoryListSafe(
  transport: Transport,
  input?: UserdirectoryListInput,
  options?: RequestOptions,
): Promise<Result<UserdirectoryListResponse, ClientError>> {
  return sendSafe(transport, operation, input, options);
}
