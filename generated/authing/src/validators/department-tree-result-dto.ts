import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<DepartmentTreeResultDto>({
    createdCount: number(),
    root: departmentTreeDtoSchema,
  });

export function isDepartmentTreeResultDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentTreeResultDto {
  return is<DepartmentTreeResultDto>(
    departmentTreeResultDtoSchema,
    value,
    options,
  );
}

export function parseDepartmentTreeResultDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentTreeResultDto {
  return parse<DepartmentTreeResultDto>(
    departmentTreeResultDtoSchema,
    value,
    options,
  );
}

export function safeParseDepartmentTreeResultDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentTreeResultDto, ValidationError> {
  return safeParse<DepartmentTreeResultDto>(
    departmentTreeResultDtoSchema,
    value,
    options,
  );
}
