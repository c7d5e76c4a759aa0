import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type {
  PolicyCreateRequest,
  PolicyCreateResponse,
} from "../types/index.js";
import {
  policyCreateRequestSchema,
  policyCreateResponseSchema,
} from "../validators/index.js";

const policyCreateOperation: OperationDescriptor<PolicyCreateResponse> = {
  id: "policyCreate",
  method: "POST",
  path: "/policy/create",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  inputSchema: policyCreateRequestSchema,
  outputSchema: policyCreateResponseSchema,
};

/**
 * 新建策略
 *
 * POST /policy/create
 *
 * @see input.md:1
 */
export function policyCreate(
  transport: Transport,
  input: PolicyCreateRequest,
  options?: RequestOptions,
): Promise<PolicyCreateResponse> {
  return send<PolicyCreateResponse>(
    transport,
    policyCreateOperation,
    input,
    options,
  );
}

/** As `policyCreate`, but returns its failure in place of throwing it. */
export function policyCreateSafe(
  transport: Transport,
  input: PolicyCreateRequest,
  options?: RequestOptions,
): Promise<Result<PolicyCreateResponse, ClientError>> {
  return sendSafe<PolicyCreateResponse>(
    transport,
    policyCreateOperation,
    input,
    options,
  );
}
