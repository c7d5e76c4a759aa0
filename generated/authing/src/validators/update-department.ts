import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  enumeration,
  is,
  object,
  optional,
  parse,
  record,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type { UpdateDepartmentRequest } from "../types/update-department.js";
import { i18nDtoSchema } from "./i18n-dto.js";

/** What `UpdateDepartmentRequest` looks like at run time. */
export const updateDepartmentRequestSchema: ObjectSchema<UpdateDepartmentRequest> =
  object<UpdateDepartmentRequest>({
    departmentId: string(),
    organizationCode: string(),
    leaderUserIds: optional(array(string())),
    description: optional(string()),
    code: optional(string()),
    i18n: optional(i18nDtoSchema),
    name: optional(string()),
    departmentIdType: optional(
      enumeration(["department_id", "open_department_id"]),
    ),
    parentDepartmentId: optional(string()),
    customData: optional(record(unknown())),
  });

export function isUpdateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): value is UpdateDepartmentRequest {
  return is<UpdateDepartmentRequest>(
    updateDepartmentRequestSchema,
    value,
    options,
  );
}

export function parseUpdateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): UpdateDepartmentRequest {
  return parse<UpdateDepartmentRequest>(
    updateDepartmentRequestSchema,
    value,
    options,
  );
}

export function safeParseUpdateDepartmentRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UpdateDepartmentRequest, ValidationError> {
  return safeParse<UpdateDepartmentRequest>(
    updateDepartmentRequestSchema,
    value,
    options,
  );
}
