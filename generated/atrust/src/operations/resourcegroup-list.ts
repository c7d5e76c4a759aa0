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
  ResourcegroupListInput,
  ResourcegroupListResponse,
} from "../types/resourcegroup-list.js";
import {
  resourcegroupListInputSchema,
  resourcegroupListResponseSchema,
} from "../validators/resourcegroup-list.js";

const operation: OperationDescriptor<ResourcegroupListResponse> = {
  id: "resourcegroupList",
  method: "GET",
  path: "/api/v1/resourceGroup/list",
  parameters: [
    { name: "pageIndex", in: "query" },
    { name: "pageSize", in: "query" },
    { name: "keyword", in: "query" },
  ],
  success: { field: "code", values: [0] },
  inputSchema: resourcegroupListInputSchema,
  outputSchema: resourcegroupListResponseSchema,
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
export function resourcegroupList(
  transport: Transport,
  input: ResourcegroupListInput,
  options?: RequestOptions,
): Promise<ResourcegroupListResponse> {
  return send(transport, operation, input, options);
}

/** As `resourcegroupList`, but returns its failure in place of throwing it. */
export function resourcegroupListSafe(
  transport: Transport,
  input: ResourcegroupListInput,
  options?: RequestOptions,
): Promise<Result<ResourcegroupListResponse, ClientError>> {
  return sendSafe(transport, operation, input, options);
}
