import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  object,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { TeacherDto } from "../types/teacher-dto.js";

/** What `TeacherDto` looks like at run time. */
export const teacherDtoSchema: ObjectSchema<TeacherDto> = object<TeacherDto>({
  name: string(),
});

export function isTeacherDto(
  value: unknown,
  options?: CheckOptions,
): value is TeacherDto {
  return is<TeacherDto>(teacherDtoSchema, value, options);
}

export function parseTeacherDto(
  value: unknown,
  options?: CheckOptions,
): TeacherDto {
  return parse<TeacherDto>(teacherDtoSchema, value, options);
}

export function safeParseTeacherDto(
  value: unknown,
  options?: CheckOptions,
): Result<TeacherDto, ValidationError> {
  return safeParse<TeacherDto>(teacherDtoSchema, value, options);
}
