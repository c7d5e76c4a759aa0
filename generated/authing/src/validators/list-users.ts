import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
export const listUsersRequestSchema: ObjectSchema<ListUsersRequest> = object({
  keywords: optional(string()),
  advancedFilter: optional(array(listUsersAdvancedFilterItemDtoSchema)),
  options: optional(listUsersOptionsDtoSchema),
});

export function isListUsersRequest(
  value: unknown,
  options?: CheckOptions,
): value is ListUsersRequest {
  return is(listUsersRequestSchema, value, options);
}

export function parseListUsersRequest(
  value: unknown,
  options?: CheckOptions,
): ListUsersRequest {
  return parse(listUsersRequestSchema, value, options);
}

export function safeParseListUsersRequest(
  value: unknown,
  options?: CheckOptions,
): Result<ListUsersRequest, ValidationError> {
  return safeParse(listUsersRequestSchema, value, options);
}
