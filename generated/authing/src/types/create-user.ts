import type { CreateUserOptionsDto } from "./create-user-options-dto.js";

/** @see create-user.md:15 */
export interface CreateUserRequest {
  /**
   * 账号的状态。  枚举值：`Suspended`,`Resigned`,`Activated`,`Archived`,`Deactivated`
   *
   * @default "Activated"
   * @example "Activated"
   */
  status?: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
  /**
   * 登录名，池内不重复。
   *
   * @example "lin.yi"
   */
  username?: string;
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
   * 口令。明文或密文由 `passwordEncryptType` 决定。
   *
   * @example "correct-horse"
   */
  password?: string;
  /**
   * 口令以何种方式加密，默认为 `none`。  枚举值：`sm2`,`rsa`,`none`
   *
   * @default "none"
   * @example "none"
   */
  passwordEncryptType?: "sm2" | "rsa" | "none";
  /**
   * 性别:
   * - `M`: 男
   * - `F`: 女
   * - `U`: 不详
   *    。  枚举值：`M`,`F`,`U`
   *
   * - `M`: 男
   * - `F`: 女
   * - `U`: 不详
   *
   * @default "U"
   * @example "F"
   */
  gender?: "M" | "F" | "U";
  /**
   * 属于哪些部门。 数组长度限制：50。
   *
   * @example ["d-10","d-11"]
   */
  departmentIds?: string[];
  /**
   * 昵称。已废弃，请改用 `username`。
   *
   * @example "小林"
   * @deprecated
   */
  nickname?: string;
  /**
   * 自定义字段的值，键要先在控制台建好。
   *
   * @example {"seat":"3F-21"}
   */
  customData?: Record<string, unknown>;
  /** 其他选择。 */
  options?: CreateUserOptionsDto;
}
