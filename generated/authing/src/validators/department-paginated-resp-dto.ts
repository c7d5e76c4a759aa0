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
import type { DepartmentPaginatedRespDto } from "../types/department-paginated-resp-dto.js";
import { departmentPagingDtoSchema } from "./department-paging-dto.js";

/** What `DepartmentPaginatedRespDto` looks like at run time. */
export const departmentPaginatedRespDtoSchema: ObjectSchema<DepartmentPaginatedRespDto> =
  object<DepartmentPaginatedRespDto>({
    statusCode: number(),
    message: string(),
    apiCode: optional(number()),
    requestId: optional(string()),
    data: departmentPagingDtoSchema,
  });

export function isDepartmentPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): value is DepartmentPaginatedRespDto {
  return is<DepartmentPaginatedRespDto>(
    departmentPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function parseDepartmentPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentPaginatedRespDto {
  return parse<DepartmentPaginatedRespDto>(
    departmentPaginatedRespDtoSchema,
    value,
    options,
  );
}

export function safeParseDepartmentPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentPaginatedRespDto, ValidationError> {
  return safeParse<DepartmentPaginatedRespDto>(
    departmentPaginatedRespDtoSchema,
    value,
    options,
  );
}
