import type { DepartmentTreeDto } from "./department-tree-dto.js";

/** @see create-department-tree.md:15 */
export interface CreateDepartmentTreeRequest {
  /**
   * 属于哪个组织。
   *
   * @example "northwind"
   */
  organizationCode: string;
  /** 要建的部门。 */
  tree: DepartmentTreeDto;
}
