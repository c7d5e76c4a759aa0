import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  enumeration,
  is,
  limit,
  number,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { ListSyncTasksInput } from "../types/list-sync-tasks.js";

/** What `ListSyncTasksInput` looks like at run time. */
export const listSyncTasksInputSchema: ObjectSchema<ListSyncTasksInput> =
  object<ListSyncTasksInput>({
    page: optional(number()),
    limit: optional(limit(number(), { maximum: 50 })),
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
  });

export function isListSyncTasksInput(
  value: unknown,
  options?: CheckOptions,
): value is ListSyncTasksInput {
  return is<ListSyncTasksInput>(listSyncTasksInputSchema, value, options);
}

export function parseListSyncTasksInput(
  value: unknown,
  options?: CheckOptions,
): ListSyncTasksInput {
  return parse<ListSyncTasksInput>(listSyncTasksInputSchema, value, options);
}

export function safeParseListSyncTasksInput(
  value: unknown,
  options?: CheckOptions,
): Result<ListSyncTasksInput, ValidationError> {
  return safeParse<ListSyncTasksInput>(
    listSyncTasksInputSchema,
    value,
    options,
  );
}
