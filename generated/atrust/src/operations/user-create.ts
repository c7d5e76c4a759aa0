import { type UserCreateErrorEntry, userCreateErrors } from "../errors.js";
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
  UserCreateInput,
  UserCreateResponse,
} from "../types/user-create.js";
import {
  userCreateInputSchema,
  userCreateResponseSchema,
} from "../validators/user-create.js";

const operation: OperationDescriptor<UserCreateResponse, UserCreateErrorEntry> =
  {
    id: "userCreate",
    method: "POST",
    path: "/api/v3/user/create",
    parameters: [{ name: "lang", in: "query" }],
    body: { contentType: "application/json", from: "rest" },
    success: { field: "code", values: ["OK"] },
    errors: userCreateErrors,
    inputSchema: userCreateInputSchema,
    outputSchema: userCreateResponseSchema,
  };

/**
 * 新建用户
 *
 * 在本机目录里新建一个用户。
 *
 * POST /api/v3/user/create
 *
 * @see user-create.md:1
 */
export function userCreate(
  transport: Transport,
  input: UserCreateInput,
  options?: RequestOptions,
): Promise<UserCreateResponse> {
  return send<UserCreateResponse, UserCreateErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}

/** As `userCreate`, but returns its failure in place of throwing it. */
export function userCreateSafe(
  transport: Transport,
  input: UserCreateInput,
  options?: RequestOptions,
): Promise<Result<UserCreateResponse, ClientError<UserCreateErrorEntry>>> {
  return sendSafe<UserCreateResponse, UserCreateErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}
