import {
  type UserDirectoryCreateErrorEntry,
  userDirectoryCreateErrors,
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
  UserDirectoryCreateRequest,
  UserDirectoryCreateResponse,
} from "../types/user-directory-create.js";
import {
  userDirectoryCreateRequestSchema,
  userDirectoryCreateResponseSchema,
} from "../validators/user-directory-create.js";

const operation: OperationDescriptor<
  UserDirectoryCreateResponse,
  UserDirectoryCreateErrorEntry
> = {
  id: "userDirectoryCreate",
  method: "POST",
  path: "/api/v1/userDirectory/create",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: userDirectoryCreateErrors,
  inputSchema: userDirectoryCreateRequestSchema,
  outputSchema: userDirectoryCreateResponseSchema,
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
export function userDirectoryCreate(
  transport: Transport,
  input: UserDirectoryCreateRequest,
  options?: RequestOptions,
): Promise<UserDirectoryCreateResponse> {
  return send<UserDirectoryCreateResponse, UserDirectoryCreateErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}

/** As `userDirectoryCreate`, but returns its failure in place of throwing it. */
export function userDirectoryCreateSafe(
  transport: Transport,
  input: UserDirectoryCreateRequest,
  options?: RequestOptions,
): Promise<
  Result<
    UserDirectoryCreateResponse,
    ClientError<UserDirectoryCreateErrorEntry>
  >
> {
  return sendSafe<UserDirectoryCreateResponse, UserDirectoryCreateErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}
