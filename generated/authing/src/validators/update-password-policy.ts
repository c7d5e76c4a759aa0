import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  enumeration,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { UpdatePasswordPolicyRequest } from "../types/update-password-policy.js";
import { passwordExpiryDtoSchema } from "./password-expiry-dto.js";

/** What `UpdatePasswordPolicyRequest` looks like at run time. */
export const updatePasswordPolicyRequestSchema: ObjectSchema<UpdatePasswordPolicyRequest> =
  object({
    strength: enumeration([0, 1, 2, 3]),
    expiry: optional(passwordExpiryDtoSchema),
    historySize: optional(number()),
  });

export function isUpdatePasswordPolicyRequest(
  value: unknown,
  options?: CheckOptions,
): value is UpdatePasswordPolicyRequest {
  return is(updatePasswordPolicyRequestSchema, value, options);
}

export function parseUpdatePasswordPolicyRequest(
  value: unknown,
  options?: CheckOptions,
): UpdatePasswordPolicyRequest {
  return parse(updatePasswordPolicyRequestSchema, value, options);
}

export function safeParseUpdatePasswordPolicyRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UpdatePasswordPolicyRequest, ValidationError> {
  return safeParse(updatePasswordPolicyRequestSchema, value, options);
}
