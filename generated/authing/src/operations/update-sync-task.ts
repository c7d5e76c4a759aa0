import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { SyncTaskPaginatedRespDto } from "../types/sync-task-paginated-resp-dto.js";
import type { UpdateSyncTaskRequest } from "../types/update-sync-task.js";
import { syncTaskPaginatedRespDtoSchema } from "../validators/sync-task-paginated-resp-dto.js";
import { updateSyncTaskRequestSchema } from "../validators/update-sync-task.js";

const operation: OperationDescriptor<SyncTaskPaginatedRespDto> = {
  id: "updateSyncTask",
  method: "POST",
  path: "/api/v3/update-sync-task",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: updateSyncTaskRequestSchema,
  outputSchema: syncTaskPaginatedRespDtoSchema,
};

/**
 * 修改同步任务
 *
 * 改动一个已有的同步任务，没有传的字段保持原样。
 *
 * POST /api/v3/update-sync-task
 *
 * @see update-sync-task.md:1
 */
export function updateSyncTask(
  transport: Transport,
  input: UpdateSyncTaskRequest,
  options?: RequestOptions,
): Promise<SyncTaskPaginatedRespDto> {
  return send<SyncTaskPaginatedRespDto>(transport, operation, input, options);
}

/** As `updateSyncTask`, but returns its failure in place of throwing it. */
export function updateSyncTaskSafe(
  transport: Transport,
  input: UpdateSyncTaskRequest,
  options?: RequestOptions,
): Promise<Result<SyncTaskPaginatedRespDto, ClientError>> {
  return sendSafe<SyncTaskPaginatedRespDto>(
    transport,
    operation,
    input,
    options,
  );
}
