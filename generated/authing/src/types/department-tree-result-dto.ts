import type { DepartmentTreeDto } from "./department-tree-dto.js";

/** @see create-department-tree.md:108 */
export interface DepartmentTreeResultDto {
  /**
   * 新建了几个部门。
   *
   * @example 3
   */
  createdCount: number;
  /** 建好之后的样子。嵌套类型：DepartmentTreeDto。 */
  root: DepartmentTreeDto;
}
