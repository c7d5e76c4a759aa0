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
  string,
} from "../runtime/schema/index.js";
import type { DepartmentSingleRespDto } from "../types/department-single-resp-dto.js";
import { departmentDtoSchema } from "./department-dto.js";

/** What `DepartmentSingleRespDto` looks like at run time. */
export const departmentSingleRespDtoSchema: ObjectSchema<DepartmentSingleRespDto> =
  object<DepartmentSingleRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: number(),
    data: departmentDtoSchema,
  });

export function isDepartmentSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentSingleRespDto {
  return is<DepartmentSingleRespDto>(
    departmentSingleRespDtoSchema,
    value,
    options,
  );
}

export function parseDepartmentSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentSingleRespDto {
  return parse<DepartmentSingleRespDto>(
    departmentSingleRespDtoSchema,
    value,
    options,
  );
}

export function safeParseDepartmentSingleRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentSingleRespDto, ValidationError> {
  return safeParse<DepartmentSingleRespDto>(
    departmentSingleRespDtoSchema,
    value,
    options,
  );
}
