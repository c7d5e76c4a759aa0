import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { GetSyncTaskInput } from "../types/get-sync-task.js";
import type { SyncTaskSingleRespDto } from "../types/sync-task-single-resp-dto.js";
import { getSyncTaskInputSchema } from "../validators/get-sync-task.js";
import { syncTaskSingleRespDtoSchema } from "../validators/sync-task-single-resp-dto.js";

const operation: OperationDescriptor<SyncTaskSingleRespDto> = {
  id: "getSyncTask",
  method: "GET",
  path: "/api/v3/sync-tasks/{syncTaskId}",
  parameters: [{ name: "syncTaskId", in: "path" }],
  success: { field: "statusCode", values: [200] },
  inputSchema: getSyncTaskInputSchema,
  outputSchema: syncTaskSingleRespDtoSchema,
};

/**
 * 查看同步任务
 *
 * 按编号取一个同步任务的详情。
 *
 * GET /api/v3/sync-tasks/{syncTaskId}
 *
 * @see get-sync-task.md:1
 */
export function getSyncTask(
  transport: Transport,
  input: GetSyncTaskInput,
  options?: RequestOptions,
): Promise<SyncTaskSingleRespDto> {
  return send<SyncTaskSingleRespDto>(transport, operation, input, options);
}

/** As `getSyncTask`, but returns its failure in place of throwing it. */
export function getSyncTaskSafe(
  transport: Transport,
  input: GetSyncTaskInput,
  options?: RequestOptions,
): Promise<Result<SyncTaskSingleRespDto, ClientError>> {
  return sendSafe<SyncTaskSingleRespDto>(transport, operation, input, options);
}
