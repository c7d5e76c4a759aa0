import {
  type UserdirectoryUpdateErrorEntry,
  userdirectoryUpdateErrors,
} from "../errors.js";
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
  UserdirectoryUpdateRequest,
  UserdirectoryUpdateResponse,
} from "../types/userdirectory-update.js";
import {
  userdirectoryUpdateRequestSchema,
  userdirectoryUpdateResponseSchema,
} from "../validators/userdirectory-update.js";

const operation: OperationDescriptor<
  UserdirectoryUpdateResponse,
  UserdirectoryUpdateErrorEntry
> = {
  id: "userdirectoryUpdate",
  method: "POST",
  path: "/api/v1/userDirectory/update",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: userdirectoryUpdateErrors,
  inputSchema: userdirectoryUpdateRequestSchema,
  outputSchema: userdirectoryUpdateResponseSchema,
};

/**
 * 改动用户目录
 *
 * 没有传的非必须参数保持原样
 * 目录的类型(type)和唯一标识(domain)不能改
 * 目录的名字(name)不能与别的目录相同
 *
 * POST /api/v1/userDirectory/update
 *
 * @see user-directory-update.md:1
 */
export function userdirectoryUpdate(
  transport: Transport,
  input: UserdirectoryUpdateRequest,
  options?: RequestOptions,
): Promise<UserdirectoryUpdateResponse> {
  return send(transport, operation, input, options);
}

/** As `userdirectoryUpdate`, but returns its failure in place of throwing it. */
export function userdirectoryUpdateSafe(
  transport: Transport,
  input: UserdirectoryUpdateRequest,
  options?: RequestOptions,
): Promise<
  Result<
    UserdirectoryUpdateResponse,
    ClientError<UserdirectoryUpdateErrorEntry>
  >
> {
  return sendSafe(transport, operation, input, options);
}
