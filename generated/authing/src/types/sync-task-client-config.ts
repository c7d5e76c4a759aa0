import type { SyncTaskActiveDirectoryClientConfig } from "./sync-task-active-directory-client-config.js";
import type { SyncTaskDingtalkClientConfig } from "./sync-task-dingtalk-client-config.js";
import type { SyncTaskFxiaokeClientConfig } from "./sync-task-fxiaoke-client-config.js";
import type { SyncTaskItalentClientConfig } from "./sync-task-italent-client-config.js";
import type { SyncTaskKayangClientConfig } from "./sync-task-kayang-client-config.js";
import type { SyncTaskLarkClientConfig } from "./sync-task-lark-client-config.js";
import type { SyncTaskLdapClientConfig } from "./sync-task-ldap-client-config.js";
import type { SyncTaskMaycurClientConfig } from "./sync-task-maycur-client-config.js";
import type { SyncTaskMokaClientConfig } from "./sync-task-moka-client-config.js";
import type { SyncTaskScimClientConfig } from "./sync-task-scim-client-config.js";
import type { SyncTaskWechatworkClientConfig } from "./sync-task-wechatwork-client-config.js";
import type { SyncTaskXiaoshouyiClientConfig } from "./sync-task-xiaoshouyi-client-config.js";

/** @see update-sync-task.md:225 */
export interface SyncTaskClientConfig {
  /** 连接飞书要填的参数。嵌套类型：SyncTaskLarkClientConfig。 */
  larkConfig?: SyncTaskLarkClientConfig;
  /** 连接飞书（海外版）要填的参数。嵌套类型：SyncTaskLarkClientConfig。 */
  larkInternationalConfig?: SyncTaskLarkClientConfig;
  /** 连接企微要填的参数。嵌套类型：SyncTaskWechatworkClientConfig。 */
  wechatworkConfig?: SyncTaskWechatworkClientConfig;
  /** 连接钉钉要填的参数。嵌套类型：SyncTaskDingtalkClientConfig。 */
  dingtalkConfig?: SyncTaskDingtalkClientConfig;
  /** 连接Moka要填的参数。嵌套类型：SyncTaskMokaClientConfig。 */
  mokaConfig?: SyncTaskMokaClientConfig;
  /** 连接SCIM 来源要填的参数。嵌套类型：SyncTaskScimClientConfig。 */
  scimConfig?: SyncTaskScimClientConfig;
  /** 连接AD 域要填的参数。嵌套类型：SyncTaskActiveDirectoryClientConfig。 */
  activeDirectoryConfig?: SyncTaskActiveDirectoryClientConfig;
  /** 连接LDAP 目录要填的参数。嵌套类型：SyncTaskLdapClientConfig。 */
  ldapConfig?: SyncTaskLdapClientConfig;
  /** 连接北森要填的参数。嵌套类型：SyncTaskItalentClientConfig。 */
  italentConfig?: SyncTaskItalentClientConfig;
  /** 连接每刻要填的参数。嵌套类型：SyncTaskMaycurClientConfig。 */
  maycurConfig?: SyncTaskMaycurClientConfig;
  /** 连接纷享销客要填的参数。嵌套类型：SyncTaskFxiaokeClientConfig。 */
  fxiaokeConfig?: SyncTaskFxiaokeClientConfig;
  /** 连接销售易要填的参数。嵌套类型：SyncTaskXiaoshouyiClientConfig。 */
  xiaoshouyiConfig?: SyncTaskXiaoshouyiClientConfig;
  /** 连接嘉扬要填的参数。嵌套类型：SyncTaskKayangClientConfig。 */
  kayangConfig?: SyncTaskKayangClientConfig;
}
