/** @see update-sync-task.md:358 */
export interface SyncTaskKayangClientConfig {
  /** 服务地址。 */
  endpoint: string;
  /** 账号。 */
  account: string;
  /** 口令。 */
  password: string;
}
