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
  FoldersShareRequest,
  FoldersShareResponse,
} from "../types/index.js";
import {
  foldersShareRequestSchema,
  foldersShareResponseSchema,
} from "../validators/index.js";

const foldersShareOperation: OperationDescriptor<FoldersShareResponse> = {
  id: "foldersShare",
  method: "POST",
  path: "/folders/share",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  inputSchema: foldersShareRequestSchema,
  outputSchema: foldersShareResponseSchema,
};

/**
 * Share a folder
 *
 * POST /folders/share
 *
 * @see input.md:1
 */
export function foldersShare(
  transport: Transport,
  input: FoldersShareRequest,
  options?: RequestOptions,
): Promise<FoldersShareResponse> {
  return send<FoldersShareResponse>(
    transport,
    foldersShareOperation,
    input,
    options,
  );
}

/** As `foldersShare`, but returns its failure in place of throwing it. */
export function foldersShareSafe(
  transport: Transport,
  input: FoldersShareRequest,
  options?: RequestOptions,
): Promise<Result<FoldersShareResponse, ClientError>> {
  return sendSafe<FoldersShareResponse>(
    transport,
    foldersShareOperation,
    input,
    options,
  );
}
