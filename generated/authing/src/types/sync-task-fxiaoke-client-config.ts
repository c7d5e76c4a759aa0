/** @see update-sync-task.md:338 */
export interface SyncTaskFxiaokeClientConfig {
  /** 应用的编号。 */
  appId: string;
  /** 应用的密钥。 */
  appSecret: string;
  /** 长期授权码。 */
  permanentCode: string;
  /** 以谁的身份读取。 */
  currentOpenUserId: string;
}
