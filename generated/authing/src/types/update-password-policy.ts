import type { PasswordExpiryDto } from "./password-expiry-dto.js";

/** @see update-password-policy.md:15 */
export interface UpdatePasswordPolicyRequest {
  /**
   * 强度:
   * - `0`: 不作要求
   * - `1`: 至少八位
   * - `2`: 至少八位，含两类字符
   * - `3`: 至少十二位，含三类字符
   *    。  枚举值：`0`,`1`,`2`,`3`
   *
   * - `0`: 不作要求
   * - `1`: 至少八位
   * - `2`: 至少八位，含两类字符
   * - `3`: 至少十二位，含三类字符
   *
   * @example 2
   */
  strength: 0 | 1 | 2 | 3;
  /** 何时过期。 */
  expiry?: PasswordExpiryDto;
  /**
   * 几次之内的旧口令不能再用，默认为 3。
   *
   * @default 3
   * @example 5
   */
  historySize?: number;
}
