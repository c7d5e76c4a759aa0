import type { DepartmentDto } from "./department-dto.js";

/** @see list-departments.md:92 */
export interface DepartmentPagingDto {
  /**
   * 共有几条。 示例值: 1
   *
   * @example 1
   */
  totalCount: number;
  /** 这一页的部门。嵌套类型:DepartmentDto。 示例值: [object Object] */
  list: DepartmentDto[];
}
