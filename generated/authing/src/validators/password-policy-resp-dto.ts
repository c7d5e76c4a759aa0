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
import type { PasswordPolicyRespDto } from "../types/password-policy-resp-dto.js";
import { passwordPolicyDtoSchema } from "./password-policy-dto.js";

/** What `PasswordPolicyRespDto` looks like at run time. */
export const passwordPolicyRespDtoSchema: ObjectSchema<PasswordPolicyRespDto> =
  object<PasswordPolicyRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: passwordPolicyDtoSchema,
  });

export function isPasswordPolicyRespDto(
  value: unknown,
  options?: CheckOptions,
): value is PasswordPolicyRespDto {
  return is<PasswordPolicyRespDto>(passwordPolicyRespDtoSchema, value, options);
}

export function parsePasswordPolicyRespDto(
  value: unknown,
  options?: CheckOptions,
): PasswordPolicyRespDto {
  return parse<PasswordPolicyRespDto>(
    passwordPolicyRespDtoSchema,
    value,
    options,
  );
}

export function safeParsePasswordPolicyRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<PasswordPolicyRespDto, ValidationError> {
  return safeParse<PasswordPolicyRespDto>(
    passwordPolicyRespDtoSchema,
    value,
    options,
  );
}
