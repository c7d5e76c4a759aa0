import type { TeacherDto } from "./teacher-dto.js";

/** @see input.md:52 */
export interface CourseDto {
  /** 课名。 */
  title: string;
  /** 座位数。 */
  seats?: number;
  /** 授课人。嵌套类型：TeacherDto。 */
  teachers: TeacherDto[];
}
