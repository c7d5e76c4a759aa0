import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
  object({
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
  return is(createDepartmentRequestSchema, value, options);
}

export function parseCreateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): CreateDepartmentRequest {
  return parse(createDepartmentRequestSchema, value, options);
}

export function safeParseCreateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CreateDepartmentRequest, ValidationError> {
  return safeParse(createDepartmentRequestSchema, value, options);
}
