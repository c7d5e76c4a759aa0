import type { PasswordExpiryDto } from "./password-expiry-dto.js";

/** @see update-password-policy.md:115 */
export interface PasswordPolicyDto {
  /**
   * 强度:
   * - `0`: 不作要求
   * - `1`: 至少八位
   * - `2`: 至少八位，含两类字符
   * - `3`: 至少十二位，含三类字符
   *    。
   *
   * - `0`: 不作要求
   * - `1`: 至少八位
   * - `2`: 至少八位，含两类字符
   * - `3`: 至少十二位，含三类字符
   */
  strength: 0 | 1 | 2 | 3;
  /** 何时过期。嵌套类型：PasswordExpiryDto。 */
  expiry?: PasswordExpiryDto;
  /**
   * 几次之内的旧口令不能再用。
   *
   * @example 5
   */
  historySize?: number;
}
