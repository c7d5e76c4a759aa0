/** @see update-sync-task.md:329 */
export interface SyncTaskMaycurClientConfig {
  /** 应用的代号。 */
  app_code: string;
  /** 应用的密钥。 */
  app_secret: string;
  /** 登录所用的域名。 */
  endpoint: string;
}
