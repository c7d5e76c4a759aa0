import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  number,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { DepartmentPagingDto } from "../types/department-paging-dto.js";
import { departmentDtoSchema } from "./department-dto.js";

/** What `DepartmentPagingDto` looks like at run time. */
export const departmentPagingDtoSchema: ObjectSchema<DepartmentPagingDto> =
  object<DepartmentPagingDto>({
    totalCount: number(),
    list: array(departmentDtoSchema),
  });

export function isDepartmentPagingDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentPagingDto {
  return is<DepartmentPagingDto>(departmentPagingDtoSchema, value, options);
}

export function parseDepartmentPagingDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentPagingDto {
  return parse<DepartmentPagingDto>(departmentPagingDtoSchema, value, options);
}

export function safeParseDepartmentPagingDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentPagingDto, ValidationError> {
  return safeParse<DepartmentPagingDto>(
    departmentPagingDtoSchema,
    value,
    options,
  );
}
