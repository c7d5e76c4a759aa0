import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { CreateDepartmentRequest } from "../types/create-department.js";
import type { DepartmentSingleRespDto } from "../types/department-single-resp-dto.js";
import { createDepartmentRequestSchema } from "../validators/create-department.js";
import { departmentSingleRespDtoSchema } from "../validators/department-single-resp-dto.js";

const operation: OperationDescriptor<DepartmentSingleRespDto> = {
  id: "createDepartment",
  method: "POST",
  path: "/api/v3/create-department",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: createDepartmentRequestSchema,
  outputSchema: departmentSingleRespDtoSchema,
};

/**
 * 创建部门
 *
 * 在一个部门之下新建部门。
 *
 * POST /api/v3/create-department
 *
 * @see create-department.md:1
 */
export function createDepartment(
  transport: Transport,
  input: CreateDepartmentRequest,
  options?: RequestOptions,
): Promise<DepartmentSingleRespDto> {
  return send<DepartmentSingleRespDto>(transport, operation, input, options);
}

/** As `createDepartment`, but returns its failure in place of throwing it. */
export function createDepartmentSafe(
  transport: Transport,
  input: CreateDepartmentRequest,
  options?: RequestOptions,
): Promise<Result<DepartmentSingleRespDto, ClientError>> {
  return sendSafe<DepartmentSingleRespDto>(
    transport,
    operation,
    input,
    options,
  );
}
