import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { DepartmentTreeRespDto } from "../types/department-tree-resp-dto.js";
import { departmentTreeResultDtoSchema } from "./department-tree-result-dto.js";

/** What `DepartmentTreeRespDto` looks like at run time. */
export const departmentTreeRespDtoSchema: ObjectSchema<DepartmentTreeRespDto> =
  object<DepartmentTreeRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: departmentTreeResultDtoSchema,
  });

export function isDepartmentTreeRespDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentTreeRespDto {
  return is<DepartmentTreeRespDto>(departmentTreeRespDtoSchema, value, options);
}

export function parseDepartmentTreeRespDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentTreeRespDto {
  return parse<DepartmentTreeRespDto>(
    departmentTreeRespDtoSchema,
    value,
    options,
  );
}

export function safeParseDepartmentTreeRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentTreeRespDto, ValidationError> {
  return safeParse<DepartmentTreeRespDto>(
    departmentTreeRespDtoSchema,
    value,
    options,
  );
}
