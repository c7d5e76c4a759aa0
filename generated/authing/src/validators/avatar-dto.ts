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
import type { AvatarDto } from "../types/avatar-dto.js";

/** What `AvatarDto` looks like at run time. */
export const avatarDtoSchema: ObjectSchema<AvatarDto> = object<AvatarDto>({
  url: string(),
  width: optional(number()),
  height: optional(number()),
});

export function isAvatarDto(
  value: unknown,
  options?: CheckOptions,
): value is AvatarDto {
  return is<AvatarDto>(avatarDtoSchema, value, options);
}

export function parseAvatarDto(
  value: unknown,
  options?: CheckOptions,
): AvatarDto {
  return parse<AvatarDto>(avatarDtoSchema, value, options);
}

export function safeParseAvatarDto(
  value: unknown,
  options?: CheckOptions,
): Result<AvatarDto, ValidationError> {
  return safeParse<AvatarDto>(avatarDtoSchema, value, options);
}
