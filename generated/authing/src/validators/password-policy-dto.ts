import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  enumeration,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { PasswordPolicyDto } from "../types/password-policy-dto.js";
import { passwordExpiryDtoSchema } from "./password-expiry-dto.js";

/** What `PasswordPolicyDto` looks like at run time. */
export const passwordPolicyDtoSchema: ObjectSchema<PasswordPolicyDto> =
  object<PasswordPolicyDto>({
    strength: enumeration([0, 1, 2, 3]),
    expiry: optional(passwordExpiryDtoSchema),
    historySize: optional(number()),
  });

export function isPasswordPolicyDto(
  value: unknown,
  options?: CheckOptions,
): value is PasswordPolicyDto {
  return is<PasswordPolicyDto>(passwordPolicyDtoSchema, value, options);
}

export function parsePasswordPolicyDto(
  value: unknown,
  options?: CheckOptions,
): PasswordPolicyDto {
  return parse<PasswordPolicyDto>(passwordPolicyDtoSchema, value, options);
}

export function safeParsePasswordPolicyDto(
  value: unknown,
  options?: CheckOptions,
): Result<PasswordPolicyDto, ValidationError> {
  return safeParse<PasswordPolicyDto>(passwordPolicyDtoSchema, value, options);
}
