import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { CourseRespDto } from "../types/course-resp-dto.js";
import type { UpdateCourseRequest } from "../types/update-course.js";
import { courseRespDtoSchema } from "../validators/course-resp-dto.js";
import { updateCourseRequestSchema } from "../validators/update-course.js";

const operation: OperationDescriptor<CourseRespDto> = {
  id: "updateCourse",
  method: "POST",
  path: "/api/update-course",
  parameters: [],
  body: { contentType: "application/json", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: updateCourseRequestSchema,
  outputSchema: courseRespDtoSchema,
};

/**
 * 修改课程
 *
 * POST /api/update-course
 *
 * @see input.md:1
 */
export function updateCourse(
  transport: Transport,
  input: UpdateCourseRequest,
  options?: RequestOptions,
): Promise<CourseRespDto> {
  return send<CourseRespDto>(transport, operation, input, options);
}

/** As `updateCourse`, but returns its failure in place of throwing it. */
export function updateCourseSafe(
  transport: Transport,
  input: UpdateCourseRequest,
  options?: RequestOptions,
): Promise<Result<CourseRespDto, ClientError>> {
  return sendSafe<CourseRespDto>(transport, operation, input, options);
}
