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
} from "../runtime/schema/index.js";
import type { CreateUserOptionsDto } from "../types/create-user-options-dto.js";
import { sendCreateAccountNotificationDtoSchema } from "./send-create-account-notification-dto.js";

/** What `CreateUserOptionsDto` looks like at run time. */
export const createUserOptionsDtoSchema: ObjectSchema<CreateUserOptionsDto> =
  object<CreateUserOptionsDto>({
    keepPassword: optional(boolean()),
    resetPasswordOnFirstLogin: optional(boolean()),
    sendNotification: optional(sendCreateAccountNotificationDtoSchema),
  });

export function isCreateUserOptionsDto(
  value: unknown,
  options?: CheckOptions,
): value is CreateUserOptionsDto {
  return is<CreateUserOptionsDto>(createUserOptionsDtoSchema, value, options);
}

export function parseCreateUserOptionsDto(
  value: unknown,
  options?: CheckOptions,
): CreateUserOptionsDto {
  return parse<CreateUserOptionsDto>(
    createUserOptionsDtoSchema,
    value,
    options,
  );
}

export function safeParseCreateUserOptionsDto(
  value: unknown,
  options?: CheckOptions,
): Result<CreateUserOptionsDto, ValidationError> {
  return safeParse<CreateUserOptionsDto>(
    createUserOptionsDtoSchema,
    value,
    options,
  );
}
