import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { DepartmentLeaderDto } from "../types/department-leader-dto.js";

/** What `DepartmentLeaderDto` looks like at run time. */
export const departmentLeaderDtoSchema: ObjectSchema<DepartmentLeaderDto> =
  object<DepartmentLeaderDto>({
    userId: string(),
    since: optional(string()),
  });

export function isDepartmentLeaderDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentLeaderDto {
  return is<DepartmentLeaderDto>(departmentLeaderDtoSchema, value, options);
}

export function parseDepartmentLeaderDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentLeaderDto {
  return parse<DepartmentLeaderDto>(departmentLeaderDtoSchema, value, options);
}

export function safeParseDepartmentLeaderDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentLeaderDto, ValidationError> {
  return safeParse<DepartmentLeaderDto>(
    departmentLeaderDtoSchema,
    value,
    options,
  );
}
