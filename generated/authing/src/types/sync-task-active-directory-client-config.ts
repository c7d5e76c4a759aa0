/** @see update-sync-task.md:299 */
export interface SyncTaskActiveDirectoryClientConfig {
  /** 来源的唯一代号。 */
  syncIdentityProviderCode?: string;
  /** 领取票据的地址。 */
  ticket_url?: string;
}
