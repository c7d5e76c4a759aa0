import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { SyncTaskClientConfig } from "../types/sync-task-client-config.js";
import { syncTaskActiveDirectoryClientConfigSchema } from "./sync-task-active-directory-client-config.js";
import { syncTaskDingtalkClientConfigSchema } from "./sync-task-dingtalk-client-config.js";
import { syncTaskFxiaokeClientConfigSchema } from "./sync-task-fxiaoke-client-config.js";
import { syncTaskItalentClientConfigSchema } from "./sync-task-italent-client-config.js";
import { syncTaskKayangClientConfigSchema } from "./sync-task-kayang-client-config.js";
import { syncTaskLarkClientConfigSchema } from "./sync-task-lark-client-config.js";
import { syncTaskLdapClientConfigSchema } from "./sync-task-ldap-client-config.js";
import { syncTaskMaycurClientConfigSchema } from "./sync-task-maycur-client-config.js";
import { syncTaskMokaClientConfigSchema } from "./sync-task-moka-client-config.js";
import { syncTaskScimClientConfigSchema } from "./sync-task-scim-client-config.js";
import { syncTaskWechatworkClientConfigSchema } from "./sync-task-wechatwork-client-config.js";
import { syncTaskXiaoshouyiClientConfigSchema } from "./sync-task-xiaoshouyi-client-config.js";

/** What `SyncTaskClientConfig` looks like at run time. */
export const syncTaskClientConfigSchema: ObjectSchema<SyncTaskClientConfig> =
  object<SyncTaskClientConfig>({
    larkConfig: optional(syncTaskLarkClientConfigSchema),
    larkInternationalConfig: optional(syncTaskLarkClientConfigSchema),
    wechatworkConfig: optional(syncTaskWechatworkClientConfigSchema),
    dingtalkConfig: optional(syncTaskDingtalkClientConfigSchema),
    mokaConfig: optional(syncTaskMokaClientConfigSchema),
    scimConfig: optional(syncTaskScimClientConfigSchema),
    activeDirectoryConfig: optional(syncTaskActiveDirectoryClientConfigSchema),
    ldapConfig: optional(syncTaskLdapClientConfigSchema),
    italentConfig: optional(syncTaskItalentClientConfigSchema),
    maycurConfig: optional(syncTaskMaycurClientConfigSchema),
    fxiaokeConfig: optional(syncTaskFxiaokeClientConfigSchema),
    xiaoshouyiConfig: optional(syncTaskXiaoshouyiClientConfigSchema),
    kayangConfig: optional(syncTaskKayangClientConfigSchema),
  });

export function isSyncTaskClientConfig(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskClientConfig {
  return is<SyncTaskClientConfig>(syncTaskClientConfigSchema, value, options);
}

export function parseSyncTaskClientConfig(
  value: unknown,
  options?: CheckOptions,
): SyncTaskClientConfig {
  return parse<SyncTaskClientConfig>(
    syncTaskClientConfigSchema,
    value,
    options,
  );
}

export function safeParseSyncTaskClientConfig(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskClientConfig, ValidationError> {
  return safeParse<SyncTaskClientConfig>(
    syncTaskClientConfigSchema,
    value,
    options,
  );
}
