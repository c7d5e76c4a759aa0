import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { DepartmentSingleRespDto } from "../types/department-single-resp-dto.js";
import type { UpdateDepartmentRequest } from "../types/update-department.js";
import { departmentSingleRespDtoSchema } from "../validators/department-single-resp-dto.js";
import { updateDepartmentRequestSchema } from "../validators/update-department.js";

const operation: OperationDescriptor<DepartmentSingleRespDto> = {
  id: "updateDepartment",
  method: "POST",
  path: "/api/v3/update-department",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: updateDepartmentRequestSchema,
  outputSchema: departmentSingleRespDtoSchema,
};

/**
 * 修改部门
 *
 * 改动一个部门,由组织和部门编号指定。
 *
 * POST /api/v3/update-department
 *
 * @see update-department.md:1
 */
export function updateDepartment(
  transport: Transport,
  input: UpdateDepartmentRequest,
  options?: RequestOptions,
): Promise<DepartmentSingleRespDto> {
  return send<DepartmentSingleRespDto>(transport, operation, input, options);
}

/** As `updateDepartment`, but returns its failure in place of throwing it. */
export function updateDepartmentSafe(
  transport: Transport,
  input: UpdateDepartmentRequest,
  options?: RequestOptions,
): Promise<Result<DepartmentSingleRespDto, ClientError>> {
  return sendSafe<DepartmentSingleRespDto>(
    transport,
    operation,
    input,
    options,
  );
}
