/** @see create-department-tree.md:100 */
export interface DepartmentLeaderDto {
  /**
   * 人员的编号。
   *
   * @example "u-3001"
   */
  userId: string;
  /**
   * 从哪天起。
   *
   * @example "2024-02-20"
   */
  since?: string;
}
