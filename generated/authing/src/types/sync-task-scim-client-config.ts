/** @see update-sync-task.md:287 */
export interface SyncTaskScimClientConfig {
  /** 部门接口地址。 */
  org_url?: string;
  /** 用户接口地址。 */
  user_url: string;
  /** 访问凭据。 */
  token: string;
  /** 顶层部门的编号。 */
  root_department_id?: string;
  /** 上级部门字段名。 */
  parent_department?: string;
  /** 部门字段名。 */
  department?: string;
}
