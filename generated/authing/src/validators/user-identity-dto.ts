import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  object,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { UserIdentityDto } from "../types/user-identity-dto.js";

/** What `UserIdentityDto` looks like at run time. */
export const userIdentityDtoSchema: ObjectSchema<UserIdentityDto> =
  object<UserIdentityDto>({
    identityId: string(),
    extIdpId: string(),
    userIdInIdp: string(),
    originConnIds: array(string()),
  });

export function isUserIdentityDto(
  value: unknown,
  options?: CheckOptions,
): value is UserIdentityDto {
  return is<UserIdentityDto>(userIdentityDtoSchema, value, options);
}

export function parseUserIdentityDto(
  value: unknown,
  options?: CheckOptions,
): UserIdentityDto {
  return parse<UserIdentityDto>(userIdentityDtoSchema, value, options);
}

export function safeParseUserIdentityDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserIdentityDto, ValidationError> {
  return safeParse<UserIdentityDto>(userIdentityDtoSchema, value, options);
}
