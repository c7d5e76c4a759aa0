import {
  type UserDirectoryUpdateErrorEntry,
  userDirectoryUpdateErrors,
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
  UserDirectoryUpdateRequest,
  UserDirectoryUpdateResponse,
} from "../types/user-directory-update.js";
import {
  userDirectoryUpdateRequestSchema,
  userDirectoryUpdateResponseSchema,
} from "../validators/user-directory-update.js";

const operation: OperationDescriptor<
  UserDirectoryUpdateResponse,
  UserDirectoryUpdateErrorEntry
> = {
  id: "userDirectoryUpdate",
  method: "POST",
  path: "/api/v1/userDirectory/update",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: userDirectoryUpdateErrors,
  inputSchema: userDirectoryUpdateRequestSchema,
  outputSchema: userDirectoryUpdateResponseSchema,
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
export function userDirectoryUpdate(
  transport: Transport,
  input: UserDirectoryUpdateRequest,
  options?: RequestOptions,
): Promise<UserDirectoryUpdateResponse> {
  return send<UserDirectoryUpdateResponse, UserDirectoryUpdateErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}

/** As `userDirectoryUpdate`, but returns its failure in place of throwing it. */
export function userDirectoryUpdateSafe(
  transport: Transport,
  input: UserDirectoryUpdateRequest,
  options?: RequestOptions,
): Promise<
  Result<
    UserDirectoryUpdateResponse,
    ClientError<UserDirectoryUpdateErrorEntry>
  >
> {
  return sendSafe<UserDirectoryUpdateResponse, UserDirectoryUpdateErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}
