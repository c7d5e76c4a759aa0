/** @see update-sync-task.md:276 */
export interface SyncTaskMokaClientConfig {
  /** 账号。 */
  userName: string;
  /** 企业代号。 */
  entCode: string;
  /** 员工接口的代号。 */
  apiCode_employee: string;
  /** 部门接口的代号。 */
  apiCode_department: string;
  /** 私钥。 */
  privateKey: string;
}
