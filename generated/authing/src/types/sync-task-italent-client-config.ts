/** @see update-sync-task.md:320 */
export interface SyncTaskItalentClientConfig {
  /** 租户的编号。 */
  tenant_id: string;
  /** 应用的 Key。 */
  app_key: string;
  /** 应用的密钥。 */
  app_secret: string;
}
