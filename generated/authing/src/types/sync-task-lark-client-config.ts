/** @see update-sync-task.md:244 */
export interface SyncTaskLarkClientConfig {
  /** 应用的编号。 */
  app_id: string;
  /** 应用的密钥。 */
  app_secret: string;
  /** 解密事件用的 Key，在应用的事件配置里能找到。要实时同步就得填。。 */
  encrypt_key?: string;
  /** 校验事件来源的 Token，与上一项在同一处。要实时同步就得填。。 */
  verification_token?: string;
}
