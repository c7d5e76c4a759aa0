import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  boolean,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { SendCreateAccountNotificationDto } from "../types/send-create-account-notification-dto.js";

/** What `SendCreateAccountNotificationDto` looks like at run time. */
export const sendCreateAccountNotificationDtoSchema: ObjectSchema<SendCreateAccountNotificationDto> =
  object({
    sendEmailNotification: optional(boolean()),
    sendPhoneNotification: optional(boolean()),
    appId: optional(string()),
  });

export function isSendCreateAccountNotificationDto(
  value: unknown,
  options?: CheckOptions,
): value is SendCreateAccountNotificationDto {
  return is(sendCreateAccountNotificationDtoSchema, value, options);
}

export function parseSendCreateAccountNotificationDto(
  value: unknown,
  options?: CheckOptions,
): SendCreateAccountNotificationDto {
  return parse(sendCreateAccountNotificationDtoSchema, value, options);
}

export function safeParseSendCreateAccountNotificationDto(
  value: unknown,
  options?: CheckOptions,
): Result<SendCreateAccountNotificationDto, ValidationError> {
  return safeParse(sendCreateAccountNotificationDtoSchema, value, options);
}
