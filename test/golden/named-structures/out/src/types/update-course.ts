import type { CourseFilter } from "./course-filter.js";
import type { RoomDto } from "./room-dto.js";
import type { TeacherDto } from "./teacher-dto.js";

/** @see input.md:5 */
export interface UpdateCourseRequest {
  /**
   * 课程编号。
   *
   * @example 7
   */
  courseId: number;
  /**
   * 难度：
   * - `easy`: 入门
   * - `hard`: 进阶
   * 。 枚举值：`easy`,`hard`
   *
   * - `easy`: 入门
   * - `hard`: 进阶
   *
   * @example "easy"
   */
  level?: "easy" | "hard";
  /** 授课人。 */
  teacher?: TeacherDto;
  /** 谁可以选。 */
  filter?: CourseFilter[];
  /** 教室。 */
  room?: RoomDto;
}
