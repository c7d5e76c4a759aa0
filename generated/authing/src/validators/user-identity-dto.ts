import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
export const userIdentityDtoSchema: ObjectSchema<UserIdentityDto> = object({
  identityId: string(),
  extIdpId: string(),
  userIdInIdp: string(),
  originConnIds: array(string()),
});

export function isUserIdentityDto(
  value: unknown,
  options?: CheckOptions,
): value is UserIdentityDto {
  return is(userIdentityDtoSchema, value, options);
}

export function parseUserIdentityDto(
  value: unknown,
  options?: CheckOptions,
): UserIdentityDto {
  return parse(userIdentityDtoSchema, value, options);
}

export function safeParseUserIdentityDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserIdentityDto, ValidationError> {
  return safeParse(userIdentityDtoSchema, value, options);
}
