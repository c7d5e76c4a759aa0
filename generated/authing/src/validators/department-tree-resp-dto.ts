import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
  object({
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
  return is(departmentTreeRespDtoSchema, value, options);
}

export function parseDepartmentTreeRespDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentTreeRespDto {
  return parse(departmentTreeRespDtoSchema, value, options);
}

export function safeParseDepartmentTreeRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentTreeRespDto, ValidationError> {
  return safeParse(departmentTreeRespDtoSchema, value, options);
}
