/**
 * What `deleteSyncTask` is called with.
 *
 * @see delete-sync-task.md:1
 */
export interface DeleteSyncTaskInput {
  /**
   * 任务的编号。
   *
   * @example 2048
   */
  syncTaskId: number;
  /**
   * 已同步来的人员是否留下。
   *
   * @default true
   * @example true
   */
  keepUsers?: boolean;
}
