/** @see get-sync-task.md:134 */
export interface SyncTaskTimedScheduler {
  /**
   * 多久执行一次:
   * - `month`: 一月一次
   * - `week`: 一周一次
   * - `days`: 一天一次
   * - `sixHours`: 隔六小时一次
   * - `twoHours`: 隔两小时一次
   *    。
   *
   * - `month`: 一月一次
   * - `week`: 一周一次
   * - `days`: 一天一次
   * - `sixHours`: 隔六小时一次
   * - `twoHours`: 隔两小时一次
   */
  cycle: "month" | "week" | "days" | "sixHours" | "twoHours";
  /**
   * 从何时算起。
   *
   * @example 1709280000000
   */
  startTime: number;
}
