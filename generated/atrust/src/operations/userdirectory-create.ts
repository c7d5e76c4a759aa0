import {
  type UserdirectoryCreateErrorEntry,
  userdirectoryCreateErrors,
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
  UserdirectoryCreateRequest,
  UserdirectoryCreateResponse,
} from "../types/userdirectory-create.js";
import {
  userdirectoryCreateRequestSchema,
  userdirectoryCreateResponseSchema,
} from "../validators/userdirectory-create.js";

const operation: OperationDescriptor<
  UserdirectoryCreateResponse,
  UserdirectoryCreateErrorEntry
> = {
  id: "userdirectoryCreate",
  method: "POST",
  path: "/api/v1/userDirectory/create",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: userdirectoryCreateErrors,
  inputSchema: userdirectoryCreateRequestSchema,
  outputSchema: userdirectoryCreateResponseSchema,
};

/**
 * 新建用户目录
 *
 * 新建之后不会立即同步
 * 目录的唯一标识(domain)建好后不能改
 *
 * POST /api/v1/userDirectory/create
 *
 * @see user-directory-create.md:1
 */
export function userdirectoryCreate(
  transport: Transport,
  input: UserdirectoryCreateRequest,
  options?: RequestOptions,
): Promise<UserdirectoryCreateResponse> {
  return send(transport, operation, input, options);
}

/** As `userdirectoryCreate`, but returns its failure in place of throwing it. */
export function userdirectoryCreateSafe(
  transport: Transport,
  input: UserdirectoryCreateRequest,
  options?: RequestOptions,
): Promise<
  Result<
    UserdirectoryCreateResponse,
    ClientError<UserdirectoryCreateErrorEntry>
  >
> {
  return sendSafe(transport, operation, input, options);
}
