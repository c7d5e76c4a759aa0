import type { I18nDto } from "./i18n-dto.js";

/** @see create-department.md:5 */
export interface CreateDepartmentRequest {
  /**
   * 属于哪个组织。
   *
   * @example "northwind"
   */
  organizationCode: string;
  /**
   * 部门的名字。
   *
   * @example "研发中心"
   */
  name: string;
  /**
   * 上级部门,顶层填 root。
   *
   * @example "root"
   */
  parentDepartmentId: string;
  /**
   * 自定的部门编号。
   *
   * @example "rd-center"
   */
  openDepartmentId?: string;
  /**
   * 各语言的写法。
   *
   * @example {"name":{"zh-CN":{"enabled":false,"value":"内容"},"en-US":{"enabled":false,"value":"Content"}}}
   */
  i18n?: I18nDto;
  /**
   * 是不是虚拟部门。
   *
   * @default false
   * @example false
   */
  isVirtualNode?: boolean;
  /**
   * 上级部门用哪一种编号。 枚举值:department_id ,open_department_id
   *
   * @default "department_id"
   * @example "department_id"
   */
  departmentIdType?: "department_id" | "open_department_id";
}
