/** @see input.md:46 */
export interface CourseFilter {
  /**
   * 条件。
   *
   * @example "(|(grade=1)(grade=2))"
   */
  query: string;
}
