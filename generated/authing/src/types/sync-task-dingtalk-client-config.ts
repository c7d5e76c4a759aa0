/** @see update-sync-task.md:265 */
export interface SyncTaskDingtalkClientConfig {
  /** 企业的编号（CorpId）。 */
  corpId: string;
  /** 应用的 Key。 */
  appKey: string;
  /** 应用的密钥。 */
  appSecret: string;
  /** 事件的加密串。 */
  aes_key?: string;
  /** 事件的签名串。 */
  token?: string;
}
