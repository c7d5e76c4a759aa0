import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  enumeration,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { UpdateSyncTaskRequest } from "../types/update-sync-task.js";
import { syncTaskClientConfigSchema } from "./sync-task-client-config.js";
import { syncTaskFieldMappingSchema } from "./sync-task-field-mapping.js";
import { syncTaskProvisioningScopeSchema } from "./sync-task-provisioning-scope.js";
import { syncTaskTimedSchedulerSchema } from "./sync-task-timed-scheduler.js";

/** What `UpdateSyncTaskRequest` looks like at run time. */
export const updateSyncTaskRequestSchema: ObjectSchema<UpdateSyncTaskRequest> =
  object<UpdateSyncTaskRequest>({
    syncTaskId: number(),
    syncTaskName: optional(string()),
    syncTaskType: optional(
      enumeration([
        "lark",
        "lark-international",
        "wechatwork",
        "dingtalk",
        "active-directory",
        "italent",
        "maycur",
        "ldap",
        "moka",
        "fxiaoke",
        "scim",
        "xiaoshouyi",
        "kayang",
        "custom",
      ]),
    ),
    clientConfig: optional(syncTaskClientConfigSchema),
    syncTaskFlow: optional(enumeration(["upstream", "downstream"])),
    syncTaskTrigger: optional(enumeration(["manually", "timed", "automatic"])),
    organizationCode: optional(string()),
    provisioningScope: optional(syncTaskProvisioningScopeSchema),
    fieldMapping: optional(array(syncTaskFieldMappingSchema)),
    timedScheduler: optional(syncTaskTimedSchedulerSchema),
  });

export function isUpdateSyncTaskRequest(
  value: unknown,
  options?: CheckOptions,
): value is UpdateSyncTaskRequest {
  return is<UpdateSyncTaskRequest>(updateSyncTaskRequestSchema, value, options);
}

export function parseUpdateSyncTaskRequest(
  value: unknown,
  options?: CheckOptions,
): UpdateSyncTaskRequest {
  return parse<UpdateSyncTaskRequest>(
    updateSyncTaskRequestSchema,
    value,
    options,
  );
}

export function safeParseUpdateSyncTaskRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UpdateSyncTaskRequest, ValidationError> {
  return safeParse<UpdateSyncTaskRequest>(
    updateSyncTaskRequestSchema,
    value,
    options,
  );
}
