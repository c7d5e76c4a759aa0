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
import type { CourseFilter } from "../types/course-filter.js";

/** What `CourseFilter` looks like at run time. */
export const courseFilterSchema: ObjectSchema<CourseFilter> =
  object<CourseFilter>({
    query: string(),
  });

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
