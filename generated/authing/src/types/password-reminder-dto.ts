/** @see update-password-policy.md:107 */
export interface PasswordReminderDto {
  /**
   * 提前几天。
   *
   * @example 7
   */
  daysBefore: number;
  /** 用什么提醒。 */
  channel: "email" | "sms";
}
