import type { SyncTaskClientConfig } from "./sync-task-client-config.js";
import type { SyncTaskFieldMapping } from "./sync-task-field-mapping.js";
import type { SyncTaskProvisioningScope } from "./sync-task-provisioning-scope.js";
import type { SyncTaskTimedScheduler } from "./sync-task-timed-scheduler.js";

/** @see update-sync-task.md:15 */
export interface UpdateSyncTaskRequest {
  /**
   * 要改哪个任务。
   *
   * @example 2048
   */
  syncTaskId: number;
  /**
   * 任务的名字。
   *
   * @example "每周同步人事数据"
   */
  syncTaskName?: string;
  /**
   * 来源或去向的种类:
   * - `lark`: 飞书（国内版）
   * - `lark-international`: 飞书（海外版）
   * - `wechatwork`: 企微通讯录
   * - `dingtalk`: 钉钉通讯录
   * - `active-directory`: 微软 AD 域
   * - `ldap`: 标准 LDAP 目录
   * - `italent`: 北森系统
   * - `maycur`: 每刻系统
   * - `moka`: Moka 系统
   * - `fxiaoke`: 纷享销客系统
   * - `xiaoshouyi`: 销售易系统
   * - `kayang`: 嘉扬系统
   * - `scim`: 遵循 SCIM 的自建来源
   *    。  枚举值：`lark`,`lark-international`,`wechatwork`,`dingtalk`,`active-directory`,`italent`,`maycur`,`ldap`,`moka`,`fxiaoke`,`scim`,`xiaoshouyi`,`kayang`,`custom`
   *
   * - `lark`: 飞书（国内版）
   * - `lark-international`: 飞书（海外版）
   * - `wechatwork`: 企微通讯录
   * - `dingtalk`: 钉钉通讯录
   * - `active-directory`: 微软 AD 域
   * - `italent`: 北森系统
   * - `maycur`: 每刻系统
   * - `ldap`: 标准 LDAP 目录
   * - `moka`: Moka 系统
   * - `fxiaoke`: 纷享销客系统
   * - `scim`: 遵循 SCIM 的自建来源
   * - `xiaoshouyi`: 销售易系统
   * - `kayang`: 嘉扬系统
   *
   * @example "dingtalk"
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
  /** 连接外部系统的参数。 */
  clientConfig?: SyncTaskClientConfig;
  /**
   * 数据朝哪个方向走:
   * - `upstream`: 从外部系统读入数据
   * - `downstream`: 把数据写到外部系统
   *    。  枚举值：`upstream`,`downstream`
   *
   * - `upstream`: 从外部系统读入数据
   * - `downstream`: 把数据写到外部系统
   *
   * @example "upstream"
   */
  syncTaskFlow?: "upstream" | "downstream";
  /**
   * 靠什么触发:
   * - `manually`: 由管理员点击执行
   * - `timed`: 按计划执行
   * - `automatic`: 收到变更事件后执行
   *    。  枚举值：`manually`,`timed`,`automatic`
   *
   * - `manually`: 由管理员点击执行
   * - `timed`: 按计划执行
   * - `automatic`: 收到变更事件后执行
   *
   * @example "timed"
   */
  syncTaskTrigger?: "manually" | "timed" | "automatic";
  /**
   * 任务属于哪个组织。上游任务执行过一次才会有；下游任务创建时就要给。。
   *
   * @example "northwind"
   */
  organizationCode?: string;
  /** 同步哪些人，下游任务才看这一项。不填就是整个组织。。 */
  provisioningScope?: SyncTaskProvisioningScope;
  /** 字段如何对应。 */
  fieldMapping?: SyncTaskFieldMapping[];
  /** 计划执行的时间。 */
  timedScheduler?: SyncTaskTimedScheduler;
}
