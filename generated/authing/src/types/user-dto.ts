import type { UserIdentityDto } from "./user-identity-dto.js";

/** @see create-user.md:148 */
export interface UserDto {
  /**
   * 人员的编号。
   *
   * @example "u-3001"
   */
  userId: string;
  /**
   * 何时创建。
   *
   * @example "2024-01-15T06:00:00.000Z"
   */
  createdAt: string;
  /** 账号的状态。 */
  status: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
  /**
   * 性别:
   * - `M`: 男
   * - `F`: 女
   * - `U`: 不详
   *    。
   *
   * - `M`: 男
   * - `F`: 女
   * - `U`: 不详
   */
  gender: "M" | "F" | "U";
  /**
   * 邮箱，大小写不计。
   *
   * @example "lin@example.org"
   */
  email?: string;
  /**
   * 手机号，不含区号。
   *
   * @example "13900000000"
   */
  phone?: string;
  /**
   * 登录名，池内不重复。
   *
   * @example "lin.yi"
   */
  username?: string;
  /**
   * 登录过几次。
   *
   * @example 12
   */
  loginsCount?: number;
  /**
   * 属于哪些部门。
   *
   * Guessed: known from a sample alone (create-user.md:105)
   *
   * @example ["d-10","d-11"]
   */
  departmentIds?: string[];
  /** 在外部来源的身份。嵌套类型：UserIdentityDto。 */
  identities?: UserIdentityDto[];
  /**
   * 自定义字段的值。
   *
   * @example {"seat":"3F-21"}
   */
  customData?: Record<string, unknown>;
}
