/** @see input.md:40 */
export interface TeacherDto {
  /**
   * 名字。
   *
   * @example "张"
   */
  name: string;
}
