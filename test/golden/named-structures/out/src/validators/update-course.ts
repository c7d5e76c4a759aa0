import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  enumeration,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { UpdateCourseRequest } from "../types/update-course.js";
import { courseFilterSchema } from "./course-filter.js";
import { roomDtoSchema } from "./room-dto.js";
import { teacherDtoSchema } from "./teacher-dto.js";

/** What `UpdateCourseRequest` looks like at run time. */
export const updateCourseRequestSchema: ObjectSchema<UpdateCourseRequest> =
  object<UpdateCourseRequest>({
    courseId: number(),
    level: optional(enumeration(["easy", "hard"])),
    teacher: optional(teacherDtoSchema),
    filter: optional(array(courseFilterSchema)),
    room: optional(roomDtoSchema),
  });

export function isUpdateCourseRequest(
  value: unknown,
  options?: CheckOptions,
): value is UpdateCourseRequest {
  return is<UpdateCourseRequest>(updateCourseRequestSchema, value, options);
}

export function parseUpdateCourseRequest(
  value: unknown,
  options?: CheckOptions,
): UpdateCourseRequest {
  return parse<UpdateCourseRequest>(updateCourseRequestSchema, value, options);
}

export function safeParseUpdateCourseRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UpdateCourseRequest, ValidationError> {
  return safeParse<UpdateCourseRequest>(
    updateCourseRequestSchema,
    value,
    options,
  );
}
