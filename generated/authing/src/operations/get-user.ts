import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { GetUserInput } from "../types/get-user.js";
import type { UserSingleRespDto } from "../types/user-single-resp-dto.js";
import { getUserInputSchema } from "../validators/get-user.js";
import { userSingleRespDtoSchema } from "../validators/user-single-resp-dto.js";

const operation: OperationDescriptor<UserSingleRespDto> = {
  id: "getUser",
  method: "GET",
  path: "/api/v3/user/{userId}",
  parameters: [
    { name: "userId", in: "path" },
    { name: "userIdType", in: "query" },
    { name: "withCustomData", in: "query" },
    { name: "withDepartmentIds", in: "query" },
  ],
  success: { field: "statusCode", values: [200] },
  inputSchema: getUserInputSchema,
  outputSchema: userSingleRespDtoSchema,
};

/**
 * 获取用户
 *
 * 按编号取一个用户,可选是否带上自定义字段。
 *
 * GET /api/v3/user/{userId}
 *
 * @see get-user.md:1
 */
export function getUser(
  transport: Transport,
  input: GetUserInput,
  options?: RequestOptions,
): Promise<UserSingleRespDto> {
  return send<UserSingleRespDto>(transport, operation, input, options);
}

/** As `getUser`, but returns its failure in place of throwing it. */
export function getUserSafe(
  transport: Transport,
  input: GetUserInput,
  options?: RequestOptions,
): Promise<Result<UserSingleRespDto, ClientError>> {
  return sendSafe<UserSingleRespDto>(transport, operation, input, options);
}
