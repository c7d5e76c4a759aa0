import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<SendCreateAccountNotificationDto>({
    sendEmailNotification: optional(boolean()),
    sendPhoneNotification: optional(boolean()),
    appId: optional(string()),
  });

export function isSendCreateAccountNotificationDto(
  value: unknown,
  options?: CheckOptions,
): value is SendCreateAccountNotificationDto {
  return is<SendCreateAccountNotificationDto>(
    sendCreateAccountNotificationDtoSchema,
    value,
    options,
  );
}

export function parseSendCreateAccountNotificationDto(
  value: unknown,
  options?: CheckOptions,
): SendCreateAccountNotificationDto {
  return parse<SendCreateAccountNotificationDto>(
    sendCreateAccountNotificationDtoSchema,
    value,
    options,
  );
}

export function safeParseSendCreateAccountNotificationDto(
  value: unknown,
  options?: CheckOptions,
): Result<SendCreateAccountNotificationDto, ValidationError> {
  return safeParse<SendCreateAccountNotificationDto>(
    sendCreateAccountNotificationDtoSchema,
    value,
    options,
  );
}
