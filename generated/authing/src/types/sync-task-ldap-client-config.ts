/** @see update-sync-task.md:307 */
export interface SyncTaskLdapClientConfig {
  /** 目录的地址。 */
  url: string;
  /** 登录目录所用的 DN。 */
  bindDn: string;
  /** 该 DN 的口令。 */
  bindCredentials: string;
  /** 从哪里找用户。 */
  usersBaseDn: string;
  /** 从哪里找部门。 */
  groupsBaseDn: string;
  /**
   * 挑选用户的过滤式。
   *
   * @example "(|(objectclass=employee)(objectclass=contractor))"
   */
  userQueryCriteria: string;
  /**
   * 挑选部门的过滤式。
   *
   * @example "(|(objectClass=team)(objectClass=division)(objectClass=branch))"
   */
  departmentQueryCriteria: string;
}
