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
  UserBulkUpdateByIdListInput,
  UserBulkUpdateByIdListResponse,
} from "../types/user-bulk-update-by-id-list.js";
import {
  userBulkUpdateByIdListInputSchema,
  userBulkUpdateByIdListResponseSchema,
} from "../validators/user-bulk-update-by-id-list.js";

const operation: OperationDescriptor<UserBulkUpdateByIdListResponse> = {
  id: "userBulkUpdateByIdList",
  method: "POST",
  path: "/api/v3/user/bulkUpdateByIdList",
  parameters: [{ name: "lang", in: "query" }],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: ["OK"] },
  inputSchema: userBulkUpdateByIdListInputSchema,
  outputSchema: userBulkUpdateByIdListResponseSchema,
};

/**
 * 按id批量修改用户
 *
 * 一次改动同一个目录里的多个用户。
 *
 * POST /api/v3/user/bulkUpdateByIdList
 *
 * @see user-bulk-update-by-id-list.md:1
 */
export function userBulkUpdateByIdList(
  transport: Transport,
  input: UserBulkUpdateByIdListInput,
  options?: RequestOptions,
): Promise<UserBulkUpdateByIdListResponse> {
  return send<UserBulkUpdateByIdListResponse>(
    transport,
    operation,
    input,
    options,
  );
}

/** As `userBulkUpdateByIdList`, but returns its failure in place of throwing it. */
export function userBulkUpdateByIdListSafe(
  transport: Transport,
  input: UserBulkUpdateByIdListInput,
  options?: RequestOptions,
): Promise<Result<UserBulkUpdateByIdListResponse, ClientError>> {
  return sendSafe<UserBulkUpdateByIdListResponse>(
    transport,
    operation,
    input,
    options,
  );
}
