import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  boolean,
  enumeration,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { CreateDepartmentRequest } from "../types/create-department.js";
import { i18nDtoSchema } from "./i18n-dto.js";

/** What `CreateDepartmentRequest` looks like at run time. */
export const createDepartmentRequestSchema: ObjectSchema<CreateDepartmentRequest> =
  object<CreateDepartmentRequest>({
    organizationCode: string(),
    name: string(),
    parentDepartmentId: string(),
    openDepartmentId: optional(string()),
    i18n: optional(i18nDtoSchema),
    isVirtualNode: optional(boolean()),
    departmentIdType: optional(
      enumeration(["department_id", "open_department_id"]),
    ),
  });

export function isCreateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): value is CreateDepartmentRequest {
  return is<CreateDepartmentRequest>(
    createDepartmentRequestSchema,
    value,
    options,
  );
}

export function parseCreateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): CreateDepartmentRequest {
  return parse<CreateDepartmentRequest>(
    createDepartmentRequestSchema,
    value,
    options,
  );
}

export function safeParseCreateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CreateDepartmentRequest, ValidationError> {
  return safeParse<CreateDepartmentRequest>(
    createDepartmentRequestSchema,
    value,
    options,
  );
}
