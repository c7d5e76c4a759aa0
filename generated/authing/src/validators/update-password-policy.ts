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
import type { UpdatePasswordPolicyRequest } from "../types/update-password-policy.js";
import { passwordExpiryDtoSchema } from "./password-expiry-dto.js";

/** What `UpdatePasswordPolicyRequest` looks like at run time. */
export const updatePasswordPolicyRequestSchema: ObjectSchema<UpdatePasswordPolicyRequest> =
  object<UpdatePasswordPolicyRequest>({
    strength: enumeration([0, 1, 2, 3]),
    expiry: optional(passwordExpiryDtoSchema),
    historySize: optional(number()),
  });

export function isUpdatePasswordPolicyRequest(
  value: unknown,
  options?: CheckOptions,
): value is UpdatePasswordPolicyRequest {
  return is<UpdatePasswordPolicyRequest>(
    updatePasswordPolicyRequestSchema,
    value,
    options,
  );
}

export function parseUpdatePasswordPolicyRequest(
  value: unknown,
  options?: CheckOptions,
): UpdatePasswordPolicyRequest {
  return parse<UpdatePasswordPolicyRequest>(
    updatePasswordPolicyRequestSchema,
    value,
    options,
  );
}

export function safeParseUpdatePasswordPolicyRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UpdatePasswordPolicyRequest, ValidationError> {
  return safeParse<UpdatePasswordPolicyRequest>(
    updatePasswordPolicyRequestSchema,
    value,
    options,
  );
}
