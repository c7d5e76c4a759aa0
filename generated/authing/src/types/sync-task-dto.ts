import type { SyncTaskFieldMapping } from "./sync-task-field-mapping.js";
import type { SyncTaskProvisioningScope } from "./sync-task-provisioning-scope.js";
import type { SyncTaskTimedScheduler } from "./sync-task-timed-scheduler.js";

/** @see get-sync-task.md:97 */
export interface SyncTaskDto {
  /**
   * 任务的编号。
   *
   * @example 2048
   */
  syncTaskId: number;
  /**
   * 何时创建。
   *
   * @example "2024-03-01T08:00:00.000Z"
   */
  createdAt: string;
  /**
   * 何时改过。
   *
   * @example "2024-03-02T08:00:00.000Z"
   */
  updatedAt: string;
  /**
   * 任务的名字。
   *
   * @example "每周同步人事数据"
   */
  syncTaskName: string;
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
   *    。
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
   */
  syncTaskType:
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
  /**
   * 数据朝哪个方向走:
   * - `upstream`: 从外部系统读入数据
   * - `downstream`: 把数据写到外部系统
   *    。
   *
   * - `upstream`: 从外部系统读入数据
   * - `downstream`: 把数据写到外部系统
   */
  syncFlow: "upstream" | "downstream";
  /**
   * 靠什么触发:
   * - `manually`: 由管理员点击执行
   * - `timed`: 按计划执行
   * - `automatic`: 收到变更事件后执行
   *    。
   *
   * - `manually`: 由管理员点击执行
   * - `timed`: 按计划执行
   * - `automatic`: 收到变更事件后执行
   */
  syncTrigger: "manually" | "timed" | "automatic";
  /** 上一次出错的说明。 */
  lastSyncMessage?: boolean;
  /**
   * 上一次做到了百分之几。
   *
   * @example 65
   */
  lastSyncRate?: number;
  /**
   * 上一次的状态:
   * - `free`: 还没有执行过
   * - `pending`: 排队中
   * - `onProgress`: 执行中
   * - `success`: 已完成
   * - `failed`: 出错了
   *    。
   *
   * - `free`: 还没有执行过
   * - `pending`: 排队中
   * - `onProgress`: 执行中
   * - `success`: 已完成
   * - `failed`: 出错了
   */
  lastSyncStatus?: "free" | "pending" | "onProgress" | "success" | "failed";
  /**
   * 上一次是何时。
   *
   * @example "2024-03-02T07:30:00.000Z"
   */
  lastSyncTime?: string;
  /**
   * 任务属于哪个组织。上游任务执行过一次才会有；下游任务创建时就要给。。
   *
   * @example "northwind"
   */
  organizationCode?: string;
  /** 同步哪些人，下游任务才看这一项。不填就是整个组织。。嵌套类型：SyncTaskProvisioningScope。 */
  provisioningScope?: SyncTaskProvisioningScope;
  /** 字段如何对应。嵌套类型：SyncTaskFieldMapping。 */
  fieldMapping: SyncTaskFieldMapping[];
  /** 计划执行的时间。嵌套类型：SyncTaskTimedScheduler。 */
  timedScheduler?: SyncTaskTimedScheduler;
}
