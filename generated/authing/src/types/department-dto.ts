import type { I18nDto } from "./i18n-dto.js";

/** @see create-department.md:121 */
export interface DepartmentDto {
  /**
   * 属于哪个组织。 示例值: northwind
   *
   * @example "northwind"
   */
  organizationCode: string;
  /**
   * 部门的编号,由系统生成。 示例值: d-10
   *
   * @example "d-10"
   */
  departmentId: string;
  /**
   * 何时创建。 示例值: 2024-02-20T03:00:00.000Z
   *
   * @example "2024-02-20T03:00:00.000Z"
   */
  createdAt: string;
  /**
   * 自定的部门编号。 示例值: rd-center
   *
   * @example "rd-center"
   */
  openDepartmentId?: string;
  /**
   * 部门的名字。 示例值: 研发中心
   *
   * @example "研发中心"
   */
  name: string;
  /**
   * 由谁负责。 示例值: ["u-3001"]
   *
   * Guessed: known from a sample alone (create-department.md:83)
   *
   * @example ["u-3001"]
   */
  leaderUserIds?: string[];
  /**
   * 部门的说明。 示例值: 做产品的人
   *
   * @example "做产品的人"
   */
  description?: string;
  /**
   * 上级部门。 示例值: d-1
   *
   * @example "d-1"
   */
  parentDepartmentId: string;
  /**
   * 部门的识别码。 示例值: RD-01
   *
   * @example "RD-01"
   */
  code?: string;
  /**
   * 有几个人(只算直属)。 示例值: 17
   *
   * @example 17
   */
  membersCount: number;
  /**
   * 有没有下级部门。 示例值: true
   *
   * @example true
   */
  hasChildren: boolean;
  /** 是不是虚拟部门。 */
  isVirtualNode?: boolean;
  /** 各语言的写法。嵌套类型:I18nDto。 示例值: [object Object] */
  i18n?: I18nDto;
  /** 自定义字段的值。 示例值: [object Object] */
  customData?: Record<string, unknown>;
}
