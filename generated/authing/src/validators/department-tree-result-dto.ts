import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  is,
  number,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { DepartmentTreeResultDto } from "../types/department-tree-result-dto.js";
import { departmentTreeDtoSchema } from "./department-tree-dto.js";

/** What `DepartmentTreeResultDto` looks like at run time. */
export const departmentTreeResultDtoSchema: ObjectSchema<DepartmentTreeResultDto> =
  object({
    createdCount: number(),
    root: departmentTreeDtoSchema,
  });

export function isDepartmentTreeResultDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentTreeResultDto {
  return is(departmentTreeResultDtoSchema, value, options);
}

export function parseDepartmentTreeResultDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentTreeResultDto {
  return parse(departmentTreeResultDtoSchema, value, options);
}

export function safeParseDepartmentTreeResultDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentTreeResultDto, ValidationError> {
  return safeParse(departmentTreeResultDtoSchema, value, options);
}
