import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  lazy,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { DepartmentTreeDto } from "../types/department-tree-dto.js";
import { departmentLeaderDtoSchema } from "./department-leader-dto.js";

/** What `DepartmentTreeDto` looks like at run time. */
export const departmentTreeDtoSchema: ObjectSchema<DepartmentTreeDto> =
  object<DepartmentTreeDto>({
    name: string(),
    code: optional(string()),
    children: optional(array(lazy(() => departmentTreeDtoSchema))),
    leader: optional(departmentLeaderDtoSchema),
  });

export function isDepartmentTreeDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentTreeDto {
  return is<DepartmentTreeDto>(departmentTreeDtoSchema, value, options);
}

export function parseDepartmentTreeDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentTreeDto {
  return parse<DepartmentTreeDto>(departmentTreeDtoSchema, value, options);
}

export function safeParseDepartmentTreeDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentTreeDto, ValidationError> {
  return safeParse<DepartmentTreeDto>(departmentTreeDtoSchema, value, options);
}
