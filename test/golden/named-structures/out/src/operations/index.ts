import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { CourseRespDto, UpdateCourseRequest } from "../types/index.js";
import {
  courseRespDtoSchema,
  updateCourseRequestSchema,
} from "../validators/index.js";

const updateCourseOperation: OperationDescriptor<CourseRespDto> = {
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
  return send<CourseRespDto>(transport, updateCourseOperation, input, options);
}

/** As `updateCourse`, but returns its failure in place of throwing it. */
export function updateCourseSafe(
  transport: Transport,
  input: UpdateCourseRequest,
  options?: RequestOptions,
): Promise<Result<CourseRespDto, ClientError>> {
  return sendSafe<CourseRespDto>(
    transport,
    updateCourseOperation,
    input,
    options,
  );
}
