import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { DepartmentPaginatedRespDto } from "../types/department-paginated-resp-dto.js";
import type { ListDepartmentsInput } from "../types/list-departments.js";
import { departmentPaginatedRespDtoSchema } from "../validators/department-paginated-resp-dto.js";
import { listDepartmentsInputSchema } from "../validators/list-departments.js";

const operation: OperationDescriptor<DepartmentPaginatedRespDto> = {
  id: "listDepartments",
  method: "GET",
  path: "/api/v3/list-departments",
  parameters: [
    { name: "organizationCode", in: "query" },
    { name: "page", in: "query" },
    { name: "limit", in: "query" },
    { name: "withCustomData", in: "query" },
  ],
  success: { field: "statusCode", values: [200] },
  inputSchema: listDepartmentsInputSchema,
  outputSchema: departmentPaginatedRespDtoSchema,
};

/**
 * 列出部门
 *
 * 按页列出一个组织的部门。
 *
 * GET /api/v3/list-departments
 *
 * @see list-departments.md:1
 */
export function listDepartments(
  transport: Transport,
  input: ListDepartmentsInput,
  options?: RequestOptions,
): Promise<DepartmentPaginatedRespDto> {
  return send<DepartmentPaginatedRespDto>(transport, operation, input, options);
}

/** As `listDepartments`, but returns its failure in place of throwing it. */
export function listDepartmentsSafe(
  transport: Transport,
  input: ListDepartmentsInput,
  options?: RequestOptions,
): Promise<Result<DepartmentPaginatedRespDto, ClientError>> {
  return sendSafe<DepartmentPaginatedRespDto>(
    transport,
    operation,
    input,
    options,
  );
}
