/**
 * What `getSyncTask` is called with.
 *
 * @see get-sync-task.md:1
 */
export interface GetSyncTaskInput {
  /**
   * 任务的编号。
   *
   * @example 2048
   */
  syncTaskId: number;
}
