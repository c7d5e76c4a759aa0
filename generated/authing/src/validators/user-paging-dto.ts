import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  number,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { UserPagingDto } from "../types/user-paging-dto.js";
import { userDtoSchema } from "./user-dto.js";

/** What `UserPagingDto` looks like at run time. */
export const userPagingDtoSchema: ObjectSchema<UserPagingDto> =
  object<UserPagingDto>({
    totalCount: number(),
    list: array(userDtoSchema),
  });

export function isUserPagingDto(
  value: unknown,
  options?: CheckOptions,
): value is UserPagingDto {
  return is<UserPagingDto>(userPagingDtoSchema, value, options);
}

export function parseUserPagingDto(
  value: unknown,
  options?: CheckOptions,
): UserPagingDto {
  return parse<UserPagingDto>(userPagingDtoSchema, value, options);
}

export function safeParseUserPagingDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserPagingDto, ValidationError> {
  return safeParse<UserPagingDto>(userPagingDtoSchema, value, options);
}
