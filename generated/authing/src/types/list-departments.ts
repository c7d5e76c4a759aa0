/**
 * What `listDepartments` is called with.
 *
 * @see list-departments.md:1
 */
export interface ListDepartmentsInput {
  /**
   * 属于哪个组织。
   *
   * @example "northwind"
   */
  organizationCode: string;
  /**
   * 第几页,从 1 数起。
   *
   * @default 1
   * @example 1
   */
  page?: number;
  /**
   * 一页几条,最多 50 条。
   *
   * @default 10
   * @example 10
   */
  limit?: number;
  /**
   * 是否带上自定义字段。
   *
   * @example true
   */
  withCustomData?: boolean;
}
