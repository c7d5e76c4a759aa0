import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  boolean,
  enumeration,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { SyncTaskDto } from "../types/sync-task-dto.js";
import { syncTaskFieldMappingSchema } from "./sync-task-field-mapping.js";
import { syncTaskProvisioningScopeSchema } from "./sync-task-provisioning-scope.js";
import { syncTaskTimedSchedulerSchema } from "./sync-task-timed-scheduler.js";

/** What `SyncTaskDto` looks like at run time. */
export const syncTaskDtoSchema: ObjectSchema<SyncTaskDto> = object<SyncTaskDto>(
  {
    syncTaskId: number(),
    createdAt: string(),
    updatedAt: string(),
    syncTaskName: string(),
    syncTaskType: enumeration([
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
    syncFlow: enumeration(["upstream", "downstream"]),
    syncTrigger: enumeration(["manually", "timed", "automatic"]),
    lastSyncMessage: optional(boolean()),
    lastSyncRate: optional(number()),
    lastSyncStatus: optional(
      enumeration(["free", "pending", "onProgress", "success", "failed"]),
    ),
    lastSyncTime: optional(string()),
    organizationCode: optional(string()),
    provisioningScope: optional(syncTaskProvisioningScopeSchema),
    fieldMapping: array(syncTaskFieldMappingSchema),
    timedScheduler: optional(syncTaskTimedSchedulerSchema),
  },
);

export function isSyncTaskDto(
  value: unknown,
  options?: CheckOptions,
): value is SyncTaskDto {
  return is<SyncTaskDto>(syncTaskDtoSchema, value, options);
}

export function parseSyncTaskDto(
  value: unknown,
  options?: CheckOptions,
): SyncTaskDto {
  return parse<SyncTaskDto>(syncTaskDtoSchema, value, options);
}

export function safeParseSyncTaskDto(
  value: unknown,
  options?: CheckOptions,
): Result<SyncTaskDto, ValidationError> {
  return safeParse<SyncTaskDto>(syncTaskDtoSchema, value, options);
}
