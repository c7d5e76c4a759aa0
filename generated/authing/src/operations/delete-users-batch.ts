import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { BatchResultRespDto } from "../types/batch-result-resp-dto.js";
import type { DeleteUsersBatchRequest } from "../types/delete-users-batch.js";
import { batchResultRespDtoSchema } from "../validators/batch-result-resp-dto.js";
import { deleteUsersBatchRequestSchema } from "../validators/delete-users-batch.js";

const operation: OperationDescriptor<BatchResultRespDto> = {
  id: "deleteUsersBatch",
  method: "POST",
  path: "/api/v3/delete-users-batch",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: deleteUsersBatchRequestSchema,
  outputSchema: batchResultRespDtoSchema,
};

/**
 * 批量删除用户
 *
 * 一次删除多个用户，删除后不可恢复。
 *
 * POST /api/v3/delete-users-batch
 *
 * @see delete-users-batch.md:1
 */
export function deleteUsersBatch(
  transport: Transport,
  input: DeleteUsersBatchRequest,
  options?: RequestOptions,
): Promise<BatchResultRespDto> {
  return send<BatchResultRespDto>(transport, operation, input, options);
}

/** As `deleteUsersBatch`, but returns its failure in place of throwing it. */
export function deleteUsersBatchSafe(
  transport: Transport,
  input: DeleteUsersBatchRequest,
  options?: RequestOptions,
): Promise<Result<BatchResultRespDto, ClientError>> {
  return sendSafe<BatchResultRespDto>(transport, operation, input, options);
}
