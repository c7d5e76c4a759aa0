import type { I18nDto } from "./i18n-dto.js";

/** @see update-department.md:5 */
export interface UpdateDepartmentRequest {
  /**
   * 部门的编号,由系统生成。
   *
   * @example "d-10"
   */
  departmentId: string;
  /**
   * 属于哪个组织。
   *
   * @example "northwind"
   */
  organizationCode: string;
  /**
   * 由谁负责。
   *
   * @example ["u-3001"]
   */
  leaderUserIds?: string[];
  /**
   * 部门的说明。
   *
   * @example "做产品的人"
   */
  description?: string;
  /**
   * 部门的识别码。
   *
   * @example "RD-01"
   */
  code?: string;
  /**
   * 各语言的写法。
   *
   * @example {"name":{"zh-CN":{"enabled":false,"value":"内容"},"en-US":{"enabled":false,"value":"Content"}}}
   */
  i18n?: I18nDto;
  /**
   * 部门的名字。
   *
   * @example "研发中心"
   */
  name?: string;
  /**
   * 所给的是哪一种部门编号。 枚举值:department_id ,open_department_id
   *
   * @default "department_id"
   * @example "department_id"
   */
  departmentIdType?: "department_id" | "open_department_id";
  /**
   * 上级部门。
   *
   * @example "d-1"
   */
  parentDepartmentId?: string;
  /**
   * 自定义字段的值,键要先在控制台建好。
   *
   * @example {"floor":"5"}
   */
  customData?: Record<string, unknown>;
}
