import { updateCourse, updateCourseSafe } from "./operations/index.js";
import {
  type ClientError,
  type ClientOptions,
  type RequestOptions,
  type Result,
  bindOperations,
  createTransport,
} from "./runtime/index.js";
import type { CourseRespDto, UpdateCourseRequest } from "./types/index.js";

/** Every operation of the API, under its group. */
export interface Client {
  /**
   * 修改课程
   *
   * POST /api/update-course
   *
   * @see input.md:1
   */
  updateCourse(
    input: UpdateCourseRequest,
    options?: RequestOptions,
  ): Promise<CourseRespDto>;
}

/** Makes a client whose calls throw when they fail. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return bindOperations<Client>(transport, {
    updateCourse,
  });
}

/** As `Client`, but its calls return their failure in place of throwing it. */
export interface SafeClient {
  /** 修改课程 */
  updateCourse(
    input: UpdateCourseRequest,
    options?: RequestOptions,
  ): Promise<Result<CourseRespDto, ClientError>>;
}

/** Makes a client whose calls return their failure. */
export function createSafeClient(options: ClientOptions): SafeClient {
  const transport = createTransport(options);
  return bindOperations<SafeClient>(transport, {
    updateCourse: updateCourseSafe,
  });
}
