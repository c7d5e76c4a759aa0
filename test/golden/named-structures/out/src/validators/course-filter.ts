import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  is,
  object,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { CourseFilter } from "../types/course-filter.js";

/** What `CourseFilter` looks like at run time. */
export const courseFilterSchema: ObjectSchema<CourseFilter> = object({
  query: string(),
});

export function isCourseFilter(
  value: unknown,
  options?: CheckOptions,
): value is CourseFilter {
  return is(courseFilterSchema, value, options);
}

export function parseCourseFilter(
  value: unknown,
  options?: CheckOptions,
): CourseFilter {
  return parse(courseFilterSchema, value, options);
}

export function safeParseCourseFilter(
  value: unknown,
  options?: CheckOptions,
): Result<CourseFilter, ValidationError> {
  return safeParse(courseFilterSchema, value, options);
}
