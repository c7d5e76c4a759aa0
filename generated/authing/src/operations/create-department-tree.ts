import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { CreateDepartmentTreeRequest } from "../types/create-department-tree.js";
import type { DepartmentTreeRespDto } from "../types/department-tree-resp-dto.js";
import { createDepartmentTreeRequestSchema } from "../validators/create-department-tree.js";
import { departmentTreeRespDtoSchema } from "../validators/department-tree-resp-dto.js";

const operation: OperationDescriptor<DepartmentTreeRespDto> = {
  id: "createDepartmentTree",
  method: "POST",
  path: "/api/v3/create-department-tree",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: createDepartmentTreeRequestSchema,
  outputSchema: departmentTreeRespDtoSchema,
};

/**
 * 创建部门树
 *
 * 一次建好一个部门和它的全部下级，已有的同名部门不会重建。
 *
 * POST /api/v3/create-department-tree
 *
 * @see create-department-tree.md:1
 */
export function createDepartmentTree(
  transport: Transport,
  input: CreateDepartmentTreeRequest,
  options?: RequestOptions,
): Promise<DepartmentTreeRespDto> {
  return send<DepartmentTreeRespDto>(transport, operation, input, options);
}

/** As `createDepartmentTree`, but returns its failure in place of throwing it. */
export function createDepartmentTreeSafe(
  transport: Transport,
  input: CreateDepartmentTreeRequest,
  options?: RequestOptions,
): Promise<Result<DepartmentTreeRespDto, ClientError>> {
  return sendSafe<DepartmentTreeRespDto>(transport, operation, input, options);
}
