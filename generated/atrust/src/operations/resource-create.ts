import {
  type ResourceCreateErrorEntry,
  resourceCreateErrors,
} from "../errors.js";
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
  ResourceCreateRequest,
  ResourceCreateResponse,
} from "../types/resource-create.js";
import {
  resourceCreateRequestSchema,
  resourceCreateResponseSchema,
} from "../validators/resource-create.js";

const operation: OperationDescriptor<
  ResourceCreateResponse,
  ResourceCreateErrorEntry
> = {
  id: "resourceCreate",
  method: "POST",
  path: "/api/v1/resource/create",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "code", values: [0] },
  errors: resourceCreateErrors,
  inputSchema: resourceCreateRequestSchema,
  outputSchema: resourceCreateResponseSchema,
};

/**
 * 新建应用
 *
 * 新建一个应用并说明从哪里能访问
 *
 * POST /api/v1/resource/create
 *
 * @see resource-create.md:1
 */
export function resourceCreate(
  transport: Transport,
  input: ResourceCreateRequest,
  options?: RequestOptions,
): Promise<ResourceCreateResponse> {
  return send<ResourceCreateResponse, ResourceCreateErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}

/** As `resourceCreate`, but returns its failure in place of throwing it. */
export function resourceCreateSafe(
  transport: Transport,
  input: ResourceCreateRequest,
  options?: RequestOptions,
): Promise<
  Result<ResourceCreateResponse, ClientError<ResourceCreateErrorEntry>>
> {
  return sendSafe<ResourceCreateResponse, ResourceCreateErrorEntry>(
    transport,
    operation,
    input,
    options,
  );
}
