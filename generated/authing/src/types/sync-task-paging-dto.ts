import type { SyncTaskDto } from "./sync-task-dto.js";

/** @see list-sync-tasks.md:105 */
export interface SyncTaskPagingDto {
  /** 共有几条。 */
  totalCount: number;
  /** 这一页的任务。嵌套类型：SyncTaskDto。 */
  list: SyncTaskDto[];
}
