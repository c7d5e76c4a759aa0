/** @see update-sync-task.md:348 */
export interface SyncTaskXiaoshouyiClientConfig {
  /** 应用的编号。 */
  client_id: string;
  /** 应用的密钥。 */
  client_secret: string;
  /** 登录名。 */
  username: string;
  /** 登录口令。 */
  password: string;
}
