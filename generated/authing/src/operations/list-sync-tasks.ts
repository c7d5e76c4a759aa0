import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { ListSyncTasksInput } from "../types/list-sync-tasks.js";
import type { SyncTaskPaginatedRespDto } from "../types/sync-task-paginated-resp-dto.js";
import { listSyncTasksInputSchema } from "../validators/list-sync-tasks.js";
import { syncTaskPaginatedRespDtoSchema } from "../validators/sync-task-paginated-resp-dto.js";

const operation: OperationDescriptor<SyncTaskPaginatedRespDto> = {
  id: "listSyncTasks",
  method: "GET",
  path: "/api/v3/list-sync-tasks",
  parameters: [
    { name: "page", in: "query" },
    { name: "limit", in: "query" },
    { name: "syncTaskType", in: "query" },
  ],
  success: { field: "statusCode", values: [200] },
  inputSchema: listSyncTasksInputSchema,
  outputSchema: syncTaskPaginatedRespDtoSchema,
};

/**
 * 列出同步任务
 *
 * 按页列出用户池里的同步任务。
 *
 * GET /api/v3/list-sync-tasks
 *
 * @see list-sync-tasks.md:1
 */
export function listSyncTasks(
  transport: Transport,
  input?: ListSyncTasksInput,
  options?: RequestOptions,
): Promise<SyncTaskPaginatedRespDto> {
  return send<SyncTaskPaginatedRespDto>(transport, operation, input, options);
}

/** As `listSyncTasks`, but returns its failure in place of throwing it. */
export function listSyncTasksSafe(
  transport: Transport,
  input?: ListSyncTasksInput,
  options?: RequestOptions,
): Promise<Result<SyncTaskPaginatedRespDto, ClientError>> {
  return sendSafe<SyncTaskPaginatedRespDto>(
    transport,
    operation,
    input,
    options,
  );
}
