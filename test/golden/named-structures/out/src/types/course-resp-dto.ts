import type { CourseDto } from "./course-dto.js";

/** @see input.md:26 */
export interface CourseRespDto {
  /**
   * 状态码，200 表示成功。
   *
   * Guessed: every sample holds it (input.md:35)
   */
  statusCode: number;
  /** 请求 ID。当请求失败时会返回。 */
  requestId?: string;
  /**
   * 课程
   *
   * Guessed: every sample holds it (input.md:35)
   */
  data: CourseDto;
}
