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
import type { UserSingleRespDto } from "../types/user-single-resp-dto.js";
import { userDtoSchema } from "./user-dto.js";

/** What `UserSingleRespDto` looks like at run time. */
export const userSingleRespDtoSchema: ObjectSchema<UserSingleRespDto> =
  object<UserSingleRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: userDtoSchema,
  });

export function isUserSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): value is UserSingleRespDto {
  return is<UserSingleRespDto>(userSingleRespDtoSchema, value, options);
}

export function parseUserSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): UserSingleRespDto {
  return parse<UserSingleRespDto>(userSingleRespDtoSchema, value, options);
}

export function safeParseUserSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserSingleRespDto, ValidationError> {
  return safeParse<UserSingleRespDto>(userSingleRespDtoSchema, value, options);
}
