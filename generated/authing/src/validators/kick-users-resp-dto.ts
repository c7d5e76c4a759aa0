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
import type { KickUsersRespDto } from "../types/kick-users-resp-dto.js";
import { batchResultDtoOfKickUsersSchema } from "./batch-result-dto-of-kick-users.js";

/** What `KickUsersRespDto` looks like at run time. */
export const kickUsersRespDtoSchema: ObjectSchema<KickUsersRespDto> =
  object<KickUsersRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    data: batchResultDtoOfKickUsersSchema,
  });

export function isKickUsersRespDto(
  value: unknown,
  options?: CheckOptions,
): value is KickUsersRespDto {
  return is<KickUsersRespDto>(kickUsersRespDtoSchema, value, options);
}

export function parseKickUsersRespDto(
  value: unknown,
  options?: CheckOptions,
): KickUsersRespDto {
  return parse<KickUsersRespDto>(kickUsersRespDtoSchema, value, options);
}

export function safeParseKickUsersRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<KickUsersRespDto, ValidationError> {
  return safeParse<KickUsersRespDto>(kickUsersRespDtoSchema, value, options);
}
