import type { UserDto } from "./user-dto.js";

/** @see list-users.md:179 */
export interface UserPagingDto {
  /**
   * 共有几条。
   *
   * @example 1
   */
  totalCount: number;
  /** 这一页的用户。嵌套类型：UserDto。 */
  list: UserDto[];
}
