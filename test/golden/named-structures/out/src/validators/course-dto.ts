import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { CourseDto } from "../types/course-dto.js";
import { teacherDtoSchema } from "./teacher-dto.js";

/** What `CourseDto` looks like at run time. */
export const courseDtoSchema: ObjectSchema<CourseDto> = object<CourseDto>({
  title: string(),
  seats: optional(number()),
  teachers: array(teacherDtoSchema),
});

export function isCourseDto(
  value: unknown,
  options?: CheckOptions,
): value is CourseDto {
  return is<CourseDto>(courseDtoSchema, value, options);
}

export function parseCourseDto(
  value: unknown,
  options?: CheckOptions,
): CourseDto {
  return parse<CourseDto>(courseDtoSchema, value, options);
}

export function safeParseCourseDto(
  value: unknown,
  options?: CheckOptions,
): Result<CourseDto, ValidationError> {
  return safeParse<CourseDto>(courseDtoSchema, value, options);
}
