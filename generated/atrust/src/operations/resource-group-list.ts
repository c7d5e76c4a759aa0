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
  ResourceGroupListInput,
  ResourceGroupListResponse,
} from "../types/resource-group-list.js";
import {
  resourceGroupListInputSchema,
  resourceGroupListResponseSchema,
} from "../validators/resource-group-list.js";

const operation: OperationDescriptor<ResourceGroupListResponse> = {
  id: "resourceGroupList",
  method: "GET",
  path: "/api/v1/resourceGroup/list",
  parameters: [
    { name: "pageIndex", in: "query" },
    { name: "pageSize", in: "query" },
    { name: "keyword", in: "query" },
  ],
  success: { field: "code", values: [0] },
  inputSchema: resourceGroupListInputSchema,
  outputSchema: resourceGroupListResponseSchema,
};

/**
 * 列出应用分类
 *
 * 按页列出应用分类
 *
 * GET /api/v1/resourceGroup/list
 *
 * @see resource-group-list.md:1
 */
export function resourceGroupList(
  transport: Transport,
  input: ResourceGroupListInput,
  options?: RequestOptions,
): Promise<ResourceGroupListResponse> {
  return send<ResourceGroupListResponse>(transport, operation, input, options);
}

/** As `resourceGroupList`, but returns its failure in place of throwing it. */
export function resourceGroupListSafe(
  transport: Transport,
  input: ResourceGroupListInput,
  options?: RequestOptions,
): Promise<Result<ResourceGroupListResponse, ClientError>> {
  return sendSafe<ResourceGroupListResponse>(
    transport,
    operation,
    input,
    options,
  );
}
