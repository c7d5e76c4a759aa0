import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  enumeration,
  is,
  number,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { PasswordReminderDto } from "../types/password-reminder-dto.js";

/** What `PasswordReminderDto` looks like at run time. */
export const passwordReminderDtoSchema: ObjectSchema<PasswordReminderDto> =
  object<PasswordReminderDto>({
    daysBefore: number(),
    channel: enumeration(["email", "sms"]),
  });

export function isPasswordReminderDto(
  value: unknown,
  options?: CheckOptions,
): value is PasswordReminderDto {
  return is<PasswordReminderDto>(passwordReminderDtoSchema, value, options);
}

export function parsePasswordReminderDto(
  value: unknown,
  options?: CheckOptions,
): PasswordReminderDto {
  return parse<PasswordReminderDto>(passwordReminderDtoSchema, value, options);
}

export function safeParsePasswordReminderDto(
  value: unknown,
  options?: CheckOptions,
): Result<PasswordReminderDto, ValidationError> {
  return safeParse<PasswordReminderDto>(
    passwordReminderDtoSchema,
    value,
    options,
  );
}
