import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  boolean,
  is,
  number,
  object,
  optional,
  parse,
  record,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type { DepartmentDto } from "../types/department-dto.js";
import { i18nDtoSchema } from "./i18n-dto.js";

/** What `DepartmentDto` looks like at run time. */
export const departmentDtoSchema: ObjectSchema<DepartmentDto> =
  object<DepartmentDto>({
    organizationCode: string(),
    departmentId: string(),
    createdAt: string(),
    openDepartmentId: optional(string()),
    name: string(),
    leaderUserIds: optional(array(string())),
    description: optional(string()),
    parentDepartmentId: string(),
    code: optional(string()),
    membersCount: number(),
    hasChildren: boolean(),
    isVirtualNode: optional(boolean()),
    i18n: optional(i18nDtoSchema),
    customData: optional(record(unknown())),
  });

export function isDepartmentDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentDto {
  return is<DepartmentDto>(departmentDtoSchema, value, options);
}

export function parseDepartmentDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentDto {
  return parse<DepartmentDto>(departmentDtoSchema, value, options);
}

export function safeParseDepartmentDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentDto, ValidationError> {
  return safeParse<DepartmentDto>(departmentDtoSchema, value, options);
}
