import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { CreateUserRequest } from "../types/create-user.js";
import type { UserSingleRespDto } from "../types/user-single-resp-dto.js";
import { createUserRequestSchema } from "../validators/create-user.js";
import { userSingleRespDtoSchema } from "../validators/user-single-resp-dto.js";

const operation: OperationDescriptor<UserSingleRespDto> = {
  id: "createUser",
  method: "POST",
  path: "/api/v3/create-user",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: createUserRequestSchema,
  outputSchema: userSingleRespDtoSchema,
};

/**
 * 创建用户
 *
 * 新建一个用户。`username`、`email`、`phone` 三项里至少给一项。
 *
 * POST /api/v3/create-user
 *
 * @see create-user.md:1
 */
export function createUser(
  transport: Transport,
  input?: CreateUserRequest,
  options?: RequestOptions,
): Promise<UserSingleRespDto> {
  return send<UserSingleRespDto>(transport, operation, input, options);
}

/** As `createUser`, but returns its failure in place of throwing it. */
export function createUserSafe(
  transport: Transport,
  input?: CreateUserRequest,
  options?: RequestOptions,
): Promise<Result<UserSingleRespDto, ClientError>> {
  return sendSafe<UserSingleRespDto>(transport, operation, input, options);
}
