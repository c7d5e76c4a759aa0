import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  array,
  enumeration,
  is,
  number,
  object,
  openObject,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  CourseDto,
  CourseFilter,
  CourseRespDto,
  RoomDto,
  TeacherDto,
  UpdateCourseRequest,
} from "../types/index.js";

/** What `UpdateCourseRequest` looks like at run time. */
export const updateCourseRequestSchema: Schema<UpdateCourseRequest> =
  /* @__PURE__ */ object<UpdateCourseRequest>(() => ({
    courseId: number(),
    level: optional(enumeration(["easy", "hard"])),
    teacher: optional(teacherDtoSchema),
    filter: optional(array(courseFilterSchema)),
    room: optional(roomDtoSchema),
  }));

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

/** What `TeacherDto` looks like at run time. */
export const teacherDtoSchema: Schema<TeacherDto> =
  /* @__PURE__ */ object<TeacherDto>(() => ({
    name: string(),
  }));

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

/** What `CourseFilter` looks like at run time. */
export const courseFilterSchema: Schema<CourseFilter> =
  /* @__PURE__ */ object<CourseFilter>(() => ({
    query: string(),
  }));

export function isCourseFilter(
  value: unknown,
  options?: CheckOptions,
): value is CourseFilter {
  return is<CourseFilter>(courseFilterSchema, value, options);
}

export function parseCourseFilter(
  value: unknown,
  options?: CheckOptions,
): CourseFilter {
  return parse<CourseFilter>(courseFilterSchema, value, options);
}

export function safeParseCourseFilter(
  value: unknown,
  options?: CheckOptions,
): Result<CourseFilter, ValidationError> {
  return safeParse<CourseFilter>(courseFilterSchema, value, options);
}

/** What `CourseDto` looks like at run time. */
export const courseDtoSchema: Schema<CourseDto> =
  /* @__PURE__ */ object<CourseDto>(() => ({
    title: string(),
    seats: optional(number()),
    teachers: array(teacherDtoSchema),
  }));

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

/** What `CourseRespDto` looks like at run time. */
export const courseRespDtoSchema: Schema<CourseRespDto> =
  /* @__PURE__ */ object<CourseRespDto>(() => ({
    statusCode: number(),
    requestId: optional(string()),
    data: courseDtoSchema,
  }));

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

/** What `RoomDto` looks like at run time. */
export const roomDtoSchema: Schema<RoomDto> =
  /* @__PURE__ */ openObject<RoomDto>(() => ({}));

export function isRoomDto(
  value: unknown,
  options?: CheckOptions,
): value is RoomDto {
  return is<RoomDto>(roomDtoSchema, value, options);
}

export function parseRoomDto(value: unknown, options?: CheckOptions): RoomDto {
  return parse<RoomDto>(roomDtoSchema, value, options);
}

export function safeParseRoomDto(
  value: unknown,
  options?: CheckOptions,
): Result<RoomDto, ValidationError> {
  return safeParse<RoomDto>(roomDtoSchema, value, options);
}
