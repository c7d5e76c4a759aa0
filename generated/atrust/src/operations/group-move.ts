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
  GroupMoveRequest,
  GroupMoveResponse,
} from "../types/group-move.js";
import {
  groupMoveRequestSchema,
  groupMoveResponseSchema,
} from "../validators/group-move.js";

const operation: OperationDescriptor<GroupMoveResponse> = {
  id: "groupMove",
  method: "PUT",
  path: "/api/v3/group/move",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: ["OK"] },
  inputSchema: groupMoveRequestSchema,
  outputSchema: groupMoveResponseSchema,
};

/**
 * 移动组织
 *
 * 把一个组织连同下级移到另一个组织之下。
 *
 * PUT /api/v3/group/move
 *
 * @see group-move.md:1
 */
export function groupMove(
  transport: Transport,
  input: GroupMoveRequest,
  options?: RequestOptions,
): Promise<GroupMoveResponse> {
  return send<GroupMoveResponse>(transport, operation, input, options);
}

/** As `groupMove`, but returns its failure in place of throwing it. */
export function groupMoveSafe(
  transport: Transport,
  input: GroupMoveRequest,
  options?: RequestOptions,
): Promise<Result<GroupMoveResponse, ClientError>> {
  return sendSafe<GroupMoveResponse>(transport, operation, input, options);
}
