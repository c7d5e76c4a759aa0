import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { UserPaginatedRespDto } from "../types/user-paginated-resp-dto.js";
import { userPagingDtoSchema } from "./user-paging-dto.js";

/** What `UserPaginatedRespDto` looks like at run time. */
export const userPaginatedRespDtoSchema: ObjectSchema<UserPaginatedRespDto> =
  object<UserPaginatedRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: userPagingDtoSchema,
  });

export function isUserPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): value is UserPaginatedRespDto {
  return is<UserPaginatedRespDto>(userPaginatedRespDtoSchema, value, options);
}

export function parseUserPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): UserPaginatedRespDto {
  return parse<UserPaginatedRespDto>(
    userPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function safeParseUserPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserPaginatedRespDto, ValidationError> {
  return safeParse<UserPaginatedRespDto>(
    userPaginatedRespDtoSchema,
    value,
    options,
  );
}
