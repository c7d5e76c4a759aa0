import type { PasswordReminderDto } from "./password-reminder-dto.js";

/** @see update-password-policy.md:98 */
export interface PasswordExpiryDto {
  /**
   * 口令是否会过期。
   *
   * @example true
   */
  enabled: boolean;
  /**
   * 几天后过期，默认为 90。
   *
   * @default 90
   * @example 60
   */
  days?: number;
  /** 过期前如何提醒。嵌套类型：PasswordReminderDto。 */
  reminders?: PasswordReminderDto[];
}
