import type { PaginationDto } from "./pagination-dto.js";

/** @see list-users.md:162 */
export interface ListUsersOptionsDto {
  /** 分页。嵌套类型：PaginationDto。 */
  pagination?: PaginationDto;
  /**
   * 模糊查找看哪些字段。
   *
   * Guessed: known from a sample alone (list-users.md:167)
   *
   * @example ["email","username"]
   */
  fuzzySearchOn?: string[];
  /**
   * 是否带上自定义字段。
   *
   * @example false
   */
  withCustomData?: boolean;
}
