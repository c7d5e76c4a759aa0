import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { ListUsersRequest } from "../types/list-users.js";
import { listUsersAdvancedFilterItemDtoSchema } from "./list-users-advanced-filter-item-dto.js";
import { listUsersOptionsDtoSchema } from "./list-users-options-dto.js";

/** What `ListUsersRequest` looks like at run time. */
export const listUsersRequestSchema: ObjectSchema<ListUsersRequest> =
  object<ListUsersRequest>({
    keywords: optional(string()),
    advancedFilter: optional(array(listUsersAdvancedFilterItemDtoSchema)),
    options: optional(listUsersOptionsDtoSchema),
  });

export function isListUsersRequest(
  value: unknown,
  options?: CheckOptions,
): value is ListUsersRequest {
  return is<ListUsersRequest>(listUsersRequestSchema, value, options);
}

export function parseListUsersRequest(
  value: unknown,
  options?: CheckOptions,
): ListUsersRequest {
  return parse<ListUsersRequest>(listUsersRequestSchema, value, options);
}

export function safeParseListUsersRequest(
  value: unknown,
  options?: CheckOptions,
): Result<ListUsersRequest, ValidationError> {
  return safeParse<ListUsersRequest>(listUsersRequestSchema, value, options);
}
