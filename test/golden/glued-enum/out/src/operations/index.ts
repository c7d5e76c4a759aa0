import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { MemberMoveRequest } from "../types/index.js";
import { memberMoveRequestSchema } from "../validators/index.js";

const memberMoveOperation: OperationDescriptor = {
  id: "memberMove",
  method: "POST",
  path: "/api/v1/member/move",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  inputSchema: memberMoveRequestSchema,
};

/**
 * 移动成员
 *
 * POST /api/v1/member/move
 *
 * @see input.md:1
 */
export function memberMove(
  transport: Transport,
  input: MemberMoveRequest,
  options?: RequestOptions,
): Promise<unknown> {
  return send(transport, memberMoveOperation, input, options);
}

/** As `memberMove`, but returns its failure in place of throwing it. */
export function memberMoveSafe(
  transport: Transport,
  input: MemberMoveRequest,
  options?: RequestOptions,
): Promise<Result<unknown, ClientError>> {
  return sendSafe(transport, memberMoveOperation, input, options);
}
