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

/** @see input.md:40 */
export interface TeacherDto {
  /**
   * 名字。
   *
   * @example "张"
   */
  name: string;
}

/** @see input.md:46 */
export interface CourseFilter {
  /**
   * 条件。
   *
   * @example "(|(grade=1)(grade=2))"
   */
  query: string;
}

/** @see input.md:52 */
export interface CourseDto {
  /** 课名。 */
  title: string;
  /** 座位数。 */
  seats?: number;
  /** 授课人。嵌套类型：TeacherDto。 */
  teachers: TeacherDto[];
}

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

/**
 * Guessed: no page describes it (input.md:14)
 *
 * @see input.md:14
 */
export interface RoomDto {
  [key: string]: unknown;
}
