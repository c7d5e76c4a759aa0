import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { NamesUpdateRequest } from "../types/index.js";
import { namesUpdateRequestSchema } from "../validators/index.js";

const namesUpdateOperation: OperationDescriptor = {
  id: "namesUpdate",
  method: "POST",
  path: "/names/update",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  inputSchema: namesUpdateRequestSchema,
};

/**
 * 修改名称
 *
 * POST /names/update
 *
 * @see input.md:1
 */
export function namesUpdate(
  transport: Transport,
  input: NamesUpdateRequest,
  options?: RequestOptions,
): Promise<unknown> {
  return send(transport, namesUpdateOperation, input, options);
}

/** As `namesUpdate`, but returns its failure in place of throwing it. */
export function namesUpdateSafe(
  transport: Transport,
  input: NamesUpdateRequest,
  options?: RequestOptions,
): Promise<Result<unknown, ClientError>> {
  return sendSafe(transport, namesUpdateOperation, input, options);
}
