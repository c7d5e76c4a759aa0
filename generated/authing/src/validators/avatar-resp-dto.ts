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
import type { AvatarRespDto } from "../types/avatar-resp-dto.js";
import { avatarDtoSchema } from "./avatar-dto.js";

/** What `AvatarRespDto` looks like at run time. */
export const avatarRespDtoSchema: ObjectSchema<AvatarRespDto> =
  object<AvatarRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: avatarDtoSchema,
  });

export function isAvatarRespDto(
  value: unknown,
  options?: CheckOptions,
): value is AvatarRespDto {
  return is<AvatarRespDto>(avatarRespDtoSchema, value, options);
}

export function parseAvatarRespDto(
  value: unknown,
  options?: CheckOptions,
): AvatarRespDto {
  return parse<AvatarRespDto>(avatarRespDtoSchema, value, options);
}

export function safeParseAvatarRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<AvatarRespDto, ValidationError> {
  return safeParse<AvatarRespDto>(avatarRespDtoSchema, value, options);
}
