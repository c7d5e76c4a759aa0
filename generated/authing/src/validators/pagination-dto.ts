import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  limit,
  number,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { PaginationDto } from "../types/pagination-dto.js";

/** What `PaginationDto` looks like at run time. */
export const paginationDtoSchema: ObjectSchema<PaginationDto> =
  object<PaginationDto>({
    page: optional(number()),
    limit: optional(limit(number(), { maximum: 50 })),
  });

export function isPaginationDto(
  value: unknown,
  options?: CheckOptions,
): value is PaginationDto {
  return is<PaginationDto>(paginationDtoSchema, value, options);
}

export function parsePaginationDto(
  value: unknown,
  options?: CheckOptions,
): PaginationDto {
  return parse<PaginationDto>(paginationDtoSchema, value, options);
}

export function safeParsePaginationDto(
  value: unknown,
  options?: CheckOptions,
): Result<PaginationDto, ValidationError> {
  return safeParse<PaginationDto>(paginationDtoSchema, value, options);
}
