import { type SlotMoveErrorEntry, slotMoveErrors } from "../errors.js";
import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { SlotMoveInput, SlotMoveResponse } from "../types/index.js";
import {
  slotMoveInputSchema,
  slotMoveResponseSchema,
} from "../validators/index.js";

const slotMoveOperation: OperationDescriptor<
  SlotMoveResponse,
  SlotMoveErrorEntry
> = {
  id: "slotMove",
  method: "PUT",
  path: "/api/v2/slot/move",
  parameters: [{ name: "lang", in: "query" }],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: ["OK"] },
  errors: slotMoveErrors,
  inputSchema: slotMoveInputSchema,
  outputSchema: slotMoveResponseSchema,
};

/**
 * 调整仓位
 *
 * 把货物从一个仓位挪到另一个仓位。
 * https://WMS-IP:8443/api/v2/slot/move
 * PUT
 *
 * PUT /api/v2/slot/move
 *
 * @see input.md:1
 */
export function slotMove(
  transport: Transport,
  input: SlotMoveInput,
  options?: RequestOptions,
): Promise<SlotMoveResponse> {
  return send<SlotMoveResponse, SlotMoveErrorEntry>(
    transport,
    slotMoveOperation,
    input,
    options,
  );
}

/** As `slotMove`, but returns its failure in place of throwing it. */
export function slotMoveSafe(
  transport: Transport,
  input: SlotMoveInput,
  options?: RequestOptions,
): Promise<Result<SlotMoveResponse, ClientError<SlotMoveErrorEntry>>> {
  return sendSafe<SlotMoveResponse, SlotMoveErrorEntry>(
    transport,
    slotMoveOperation,
    input,
    options,
  );
}
