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
import type { CourseRespDto } from "../types/course-resp-dto.js";
import { courseDtoSchema } from "./course-dto.js";

/** What `CourseRespDto` looks like at run time. */
export const courseRespDtoSchema: ObjectSchema<CourseRespDto> =
  object<CourseRespDto>({
    statusCode: number(),
    requestId: optional(string()),
    data: courseDtoSchema,
  });

export function isCourseRespDto(
  value: unknown,
  options?: CheckOptions,
): value is CourseRespDto {
  return is<CourseRespDto>(courseRespDtoSchema, value, options);
}

export function parseCourseRespDto(
  value: unknown,
  options?: CheckOptions,
): CourseRespDto {
  return parse<CourseRespDto>(courseRespDtoSchema, value, options);
}

export function safeParseCourseRespDto(
  value: unknown,
  options?: CheckOptions,
): Result<CourseRespDto, ValidationError> {
  return safeParse<CourseRespDto>(courseRespDtoSchema, value, options);
}
