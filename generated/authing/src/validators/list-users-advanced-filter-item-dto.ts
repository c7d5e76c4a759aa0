import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  enumeration,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type { ListUsersAdvancedFilterItemDto } from "../types/list-users-advanced-filter-item-dto.js";

/** What `ListUsersAdvancedFilterItemDto` looks like at run time. */
export const listUsersAdvancedFilterItemDtoSchema: ObjectSchema<ListUsersAdvancedFilterItemDto> =
  object<ListUsersAdvancedFilterItemDto>({
    field: string(),
    operator: enumeration([
      "EQUAL",
      "NOT_EQUAL",
      "CONTAINS",
      "IN",
      "GREATER",
      "LESS",
      "BETWEEN",
    ]),
    value: optional(unknown()),
  });

export function isListUsersAdvancedFilterItemDto(
  value: unknown,
  options?: CheckOptions,
): value is ListUsersAdvancedFilterItemDto {
  return is<ListUsersAdvancedFilterItemDto>(
    listUsersAdvancedFilterItemDtoSchema,
    value,
    options,
  );
}

export function parseListUsersAdvancedFilterItemDto(
  value: unknown,
  options?: CheckOptions,
): ListUsersAdvancedFilterItemDto {
  return parse<ListUsersAdvancedFilterItemDto>(
    listUsersAdvancedFilterItemDtoSchema,
    value,
    options,
  );
}

export function safeParseListUsersAdvancedFilterItemDto(
  value: unknown,
  options?: CheckOptions,
): Result<ListUsersAdvancedFilterItemDto, ValidationError> {
  return safeParse<ListUsersAdvancedFilterItemDto>(
    listUsersAdvancedFilterItemDtoSchema,
    value,
    options,
  );
}
