import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { ReplaceFilterInput } from "../types/index.js";
import { replaceFilterInputSchema } from "../validators/index.js";

const replaceFilterOperation: OperationDescriptor = {
  id: "replaceFilter",
  method: "PUT",
  path: "/filters/{filterId}",
  parameters: [{ name: "filterId", in: "path" }],
  body: { contentType: "application/json", from: "rest" },
  inputSchema: replaceFilterInputSchema,
};

/**
 * 修改过滤规则
 *
 * PUT /filters/{filterId}
 *
 * @see input.md:1
 */
export function replaceFilter(
  transport: Transport,
  input: ReplaceFilterInput,
  options?: RequestOptions,
): Promise<unknown> {
  return send(transport, replaceFilterOperation, input, options);
}

/** As `replaceFilter`, but returns its failure in place of throwing it. */
export function replaceFilterSafe(
  transport: Transport,
  input: ReplaceFilterInput,
  options?: RequestOptions,
): Promise<Result<unknown, ClientError>> {
  return sendSafe(transport, replaceFilterOperation, input, options);
}
