import type { ListUsersAdvancedFilterItemDto } from "./list-users-advanced-filter-item-dto.js";
import type { ListUsersOptionsDto } from "./list-users-options-dto.js";

/** @see list-users.md:52 */
export interface ListUsersRequest {
  /**
   * 关键字。
   *
   * @example "林"
   */
  keywords?: string;
  /** 条件。 */
  advancedFilter?: ListUsersAdvancedFilterItemDto[];
  /** 其他选择。 */
  options?: ListUsersOptionsDto;
}
