import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  boolean,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { ListUsersOptionsDto } from "../types/list-users-options-dto.js";
import { paginationDtoSchema } from "./pagination-dto.js";

/** What `ListUsersOptionsDto` looks like at run time. */
export const listUsersOptionsDtoSchema: ObjectSchema<ListUsersOptionsDto> =
  object<ListUsersOptionsDto>({
    pagination: optional(paginationDtoSchema),
    fuzzySearchOn: optional(array(string())),
    withCustomData: optional(boolean()),
  });

export function isListUsersOptionsDto(
  value: unknown,
  options?: CheckOptions,
): value is ListUsersOptionsDto {
  return is<ListUsersOptionsDto>(listUsersOptionsDtoSchema, value, options);
}

export function parseListUsersOptionsDto(
  value: unknown,
  options?: CheckOptions,
): ListUsersOptionsDto {
  return parse<ListUsersOptionsDto>(listUsersOptionsDtoSchema, value, options);
}

export function safeParseListUsersOptionsDto(
  value: unknown,
  options?: CheckOptions,
): Result<ListUsersOptionsDto, ValidationError> {
  return safeParse<ListUsersOptionsDto>(
    listUsersOptionsDtoSchema,
    value,
    options,
  );
}
