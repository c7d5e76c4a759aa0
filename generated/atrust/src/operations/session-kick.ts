import { type SessionKickErrorEntry, sessionKickErrors } from "../errors.js";
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
  SessionKickRequest,
  SessionKickResponse,
} from "../types/session-kick.js";
import {
  sessionKickRequestSchema,
  sessionKickResponseSchema,
} from "../validators/session-kick.js";

const operation: OperationDescriptor<
  SessionKickResponse,
  SessionKickErrorEntry
> = {
  id: "sessionKick",
  method: "POST",
  path: "/api/v1/session/kick",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: sessionKickErrors,
  inputSchema: sessionKickRequestSchema,
  outputSchema: sessionKickResponseSchema,
};

/**
 * 强制下线
 *
 * 让选中的会话立即失效
 * 不传 reason 时用户看到系统的提示
 *
 * POST /api/v1/session/kick
 *
 * @see session-kick.md:1
 */
export function sessionKick(
  transport: Transport,
  input: SessionKickRequest,
  options?: RequestOptions,
): Promise<SessionKickResponse> {
  return send<SessionKickResponse, SessionKickErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}

/** As `sessionKick`, but returns its failure in place of throwing it. */
export function sessionKickSafe(
  transport: Transport,
  input: SessionKickRequest,
  options?: RequestOptions,
): Promise<Result<SessionKickResponse, ClientError<SessionKickErrorEntry>>> {
  return sendSafe<SessionKickResponse, SessionKickErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}
