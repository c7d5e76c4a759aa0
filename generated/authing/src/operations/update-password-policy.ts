import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { PasswordPolicyRespDto } from "../types/password-policy-resp-dto.js";
import type { UpdatePasswordPolicyRequest } from "../types/update-password-policy.js";
import { passwordPolicyRespDtoSchema } from "../validators/password-policy-resp-dto.js";
import { updatePasswordPolicyRequestSchema } from "../validators/update-password-policy.js";

const operation: OperationDescriptor<PasswordPolicyRespDto> = {
  id: "updatePasswordPolicy",
  method: "POST",
  path: "/api/v3/update-password-policy",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: updatePasswordPolicyRequestSchema,
  outputSchema: passwordPolicyRespDtoSchema,
};

/**
 * 修改口令策略
 *
 * 改动用户池的口令策略。
 *
 * POST /api/v3/update-password-policy
 *
 * @see update-password-policy.md:1
 */
export function updatePasswordPolicy(
  transport: Transport,
  input: UpdatePasswordPolicyRequest,
  options?: RequestOptions,
): Promise<PasswordPolicyRespDto> {
  return send<PasswordPolicyRespDto>(transport, operation, input, options);
}

/** As `updatePasswordPolicy`, but returns its failure in place of throwing it. */
export function updatePasswordPolicySafe(
  transport: Transport,
  input: UpdatePasswordPolicyRequest,
  options?: RequestOptions,
): Promise<Result<PasswordPolicyRespDto, ClientError>> {
  return sendSafe<PasswordPolicyRespDto>(transport, operation, input, options);
}
