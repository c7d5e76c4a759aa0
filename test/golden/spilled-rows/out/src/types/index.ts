/**
 * What `replaceFilter` is called with.
 *
 * @see input.md:1
 */
export interface ReplaceFilterInput extends ReplaceFilterRequest {
  /** 规则编号 */
  filterId: string;
}

/** @see input.md:7 */
export interface ReplaceFilterRequest {
  /**
   * 规则的范围：
   * - `all`: 所有人
   * - `group`: 一个部门
   *
   *   只对部门生效时，还要给出 `group`。枚举值：`all`,`group`
   *
   * - `all`: 所有人
   * - `group`: 一个部门
   */
  scope: "all" | "group";
  /**
   * LDAP 条件，例如 `(|(grade=1)(grade=2))` 取两个年级
   *
   * @default "(|(grade=1)(grade=2))"
   */
  query?: string;
  /**
   * 部门
   * 编号
   */
  group?: string;
  /**
   * 上限，空行之后仍是这张表
   *
   * @default 10
   */
  limit?: number;
}
