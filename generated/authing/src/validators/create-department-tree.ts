import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  object,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { CreateDepartmentTreeRequest } from "../types/create-department-tree.js";
import { departmentTreeDtoSchema } from "./department-tree-dto.js";

/** What `CreateDepartmentTreeRequest` looks like at run time. */
export const createDepartmentTreeRequestSchema: ObjectSchema<CreateDepartmentTreeRequest> =
  object<CreateDepartmentTreeRequest>({
    organizationCode: string(),
    tree: departmentTreeDtoSchema,
  });

export function isCreateDepartmentTreeRequest(
  value: unknown,
  options?: CheckOptions,
): value is CreateDepartmentTreeRequest {
  return is<CreateDepartmentTreeRequest>(
    createDepartmentTreeRequestSchema,
    value,
    options,
  );
}

export function parseCreateDepartmentTreeRequest(
  value: unknown,
  options?: CheckOptions,
): CreateDepartmentTreeRequest {
  return parse<CreateDepartmentTreeRequest>(
    createDepartmentTreeRequestSchema,
    value,
    options,
  );
}

export function safeParseCreateDepartmentTreeRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CreateDepartmentTreeRequest, ValidationError> {
  return safeParse<CreateDepartmentTreeRequest>(
    createDepartmentTreeRequestSchema,
    value,
    options,
  );
}
