/** @see list-users.md:153 */
export interface ListUsersAdvancedFilterItemDto {
  /**
   * 按哪个字段筛选。
   *
   * @example "loginsCount"
   */
  field: string;
  /** 怎么比。 */
  operator:
    "EQUAL" | "NOT_EQUAL" | "CONTAINS" | "IN" | "GREATER" | "LESS" | "BETWEEN";
  /**
   * 和什么比，种类随字段而定。
   *
   * @example 5
   */
  value?: unknown;
}
