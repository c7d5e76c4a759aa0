/** @see get-sync-task.md:118 */
export interface SyncTaskProvisioningScope {
  /**
   * 所选组织下的人员和部门是否全部同步。
   *
   * @example true
   */
  all: boolean;
  /** 之后新加的人员是否一并同步。 */
  includeNewUsers: boolean;
}
