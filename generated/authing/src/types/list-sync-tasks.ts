/**
 * What `listSyncTasks` is called with.
 *
 * @see list-sync-tasks.md:1
 */
export interface ListSyncTasksInput {
  /**
   * 第几页，从 1 数起。
   *
   * @default 1
   * @example 2
   */
  page?: number;
  /**
   * 一页几条，最多 50 条，默认为 10。
   *
   * @default 10
   * @example 20
   */
  limit?: number;
  /**
   * 只看某一种任务。  枚举值：`lark`,`lark-international`,`wechatwork`,`dingtalk`,`active-directory`,`italent`,`maycur`,`ldap`,`moka`,`fxiaoke`,`scim`,`xiaoshouyi`,`kayang`,`custom`
   *
   * @example "ldap"
   */
  syncTaskType?:
    | "lark"
    | "lark-international"
    | "wechatwork"
    | "dingtalk"
    | "active-directory"
    | "italent"
    | "maycur"
    | "ldap"
    | "moka"
    | "fxiaoke"
    | "scim"
    | "xiaoshouyi"
    | "kayang"
    | "custom";
}
