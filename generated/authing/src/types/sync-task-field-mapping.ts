/** @see get-sync-task.md:126 */
export interface SyncTaskFieldMapping {
  /**
   * 来源里的字段。
   *
   * @example "workMail"
   */
  expression: string;
  /**
   * 写到哪个字段。
   *
   * @example "email"
   */
  targetKey: string;
}
