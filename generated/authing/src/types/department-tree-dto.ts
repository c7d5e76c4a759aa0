import type { DepartmentLeaderDto } from "./department-leader-dto.js";

/** @see create-department-tree.md:90 */
export interface DepartmentTreeDto {
  /**
   * 部门的名字。
   *
   * @example "研发中心"
   */
  name: string;
  /**
   * 部门的识别码。
   *
   * @example "RD-01"
   */
  code?: string;
  /** 下级部门。嵌套类型：DepartmentTreeDto。 */
  children?: DepartmentTreeDto[];
  /** 由谁负责。嵌套类型：DepartmentLeaderDto。 */
  leader?: DepartmentLeaderDto;
}
