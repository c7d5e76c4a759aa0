import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  boolean,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { PasswordExpiryDto } from "../types/password-expiry-dto.js";
import { passwordReminderDtoSchema } from "./password-reminder-dto.js";

/** What `PasswordExpiryDto` looks like at run time. */
export const passwordExpiryDtoSchema: ObjectSchema<PasswordExpiryDto> =
  object<PasswordExpiryDto>({
    enabled: boolean(),
    days: optional(number()),
    reminders: optional(array(passwordReminderDtoSchema)),
  });

export function isPasswordExpiryDto(
  value: unknown,
  options?: CheckOptions,
): value is PasswordExpiryDto {
  return is<PasswordExpiryDto>(passwordExpiryDtoSchema, value, options);
}

export function parsePasswordExpiryDto(
  value: unknown,
  options?: CheckOptions,
): PasswordExpiryDto {
  return parse<PasswordExpiryDto>(passwordExpiryDtoSchema, value, options);
}

export function safeParsePasswordExpiryDto(
  value: unknown,
  options?: CheckOptions,
): Result<PasswordExpiryDto, ValidationError> {
  return safeParse<PasswordExpiryDto>(passwordExpiryDtoSchema, value, options);
}
