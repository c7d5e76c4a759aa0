import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { DeleteSyncTaskInput } from "../types/delete-sync-task.js";
import type { IsSuccessRespDto } from "../types/is-success-resp-dto.js";
import { deleteSyncTaskInputSchema } from "../validators/delete-sync-task.js";
import { isSuccessRespDtoSchema } from "../validators/is-success-resp-dto.js";

const operation: OperationDescriptor<IsSuccessRespDto> = {
  id: "deleteSyncTask",
  method: "DELETE",
  path: "/api/v3/sync-tasks/{syncTaskId}",
  parameters: [
    { name: "syncTaskId", in: "path" },
    { name: "keepUsers", in: "query" },
  ],
  success: { field: "statusCode", values: [200] },
  inputSchema: deleteSyncTaskInputSchema,
  outputSchema: isSuccessRespDtoSchema,
};

/**
 * 删除同步任务
 *
 * 按编号删除一个同步任务；正在执行的任务会先停下。
 *
 * DELETE /api/v3/sync-tasks/{syncTaskId}
 *
 * @see delete-sync-task.md:1
 */
export function deleteSyncTask(
  transport: Transport,
  input: DeleteSyncTaskInput,
  options?: RequestOptions,
): Promise<IsSuccessRespDto> {
  return send<IsSuccessRespDto>(transport, operation, input, options);
}

/** As `deleteSyncTask`, but returns its failure in place of throwing it. */
export function deleteSyncTaskSafe(
  transport: Transport,
  input: DeleteSyncTaskInput,
  options?: RequestOptions,
): Promise<Result<IsSuccessRespDto, ClientError>> {
  return sendSafe<IsSuccessRespDto>(transport, operation, input, options);
}
