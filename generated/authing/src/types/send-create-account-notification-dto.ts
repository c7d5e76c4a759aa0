/** @see create-user.md:139 */
export interface SendCreateAccountNotificationDto {
  /**
   * 发邮件。
   *
   * @example true
   */
  sendEmailNotification?: boolean;
  /**
   * 发短信。
   *
   * @example false
   */
  sendPhoneNotification?: boolean;
  /**
   * 通知里的链接指向哪个应用。
   *
   * @example "app-9"
   */
  appId?: string;
}
