import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { KickUsersRespDto } from "../types/kick-users-resp-dto.js";
import type { KickUsersRequest } from "../types/kick-users.js";
import { kickUsersRespDtoSchema } from "../validators/kick-users-resp-dto.js";
import { kickUsersRequestSchema } from "../validators/kick-users.js";

const operation: OperationDescriptor<KickUsersRespDto> = {
  id: "kickUsers",
  method: "POST",
  path: "/api/v3/kick-users",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: kickUsersRequestSchema,
  outputSchema: kickUsersRespDtoSchema,
};

/**
 * 强制下线
 *
 * 让所选用户在所选应用里的登录失效。
 *
 * POST /api/v3/kick-users
 *
 * @see kick-users.md:1
 */
export function kickUsers(
  transport: Transport,
  input: KickUsersRequest,
  options?: RequestOptions,
): Promise<KickUsersRespDto> {
  return send<KickUsersRespDto>(transport, operation, input, options);
}

/** As `kickUsers`, but returns its failure in place of throwing it. */
export function kickUsersSafe(
  transport: Transport,
  input: KickUsersRequest,
  options?: RequestOptions,
): Promise<Result<KickUsersRespDto, ClientError>> {
  return sendSafe<KickUsersRespDto>(transport, operation, input, options);
}
