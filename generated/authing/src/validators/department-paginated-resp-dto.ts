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
import type { DepartmentPaginatedRespDto } from "../types/department-paginated-resp-dto.js";
import { departmentPagingDtoSchema } from "./department-paging-dto.js";

/** What `DepartmentPaginatedRespDto` looks like at run time. */
export const departmentPaginatedRespDtoSchema: ObjectSchema<DepartmentPaginatedRespDto> =
  object({
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
  return is(departmentPaginatedRespDtoSchema, value, options);
}

export function parseDepartmentPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): DepartmentPaginatedRespDto {
  return parse(departmentPaginatedRespDtoSchema, value, options);
}

export function safeParseDepartmentPaginatedRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<DepartmentPaginatedRespDto, ValidationError> {
  return safeParse(departmentPaginatedRespDtoSchema, value, options);
}
