/** @see update-sync-task.md:254 */
export interface SyncTaskWechatworkClientConfig {
  /** 企业的编号（CorpId）。 */
  corpID: string;
  /** 通讯录的访问密钥。 */
  secret: string;
  /** 接收通讯录事件的 Token。 */
  token?: string;
  /** 通讯录事件的加密串。 */
  encodingAESKey?: string;
  /** 经由哪个代理访问。 */
  agentUrl?: string;
}
