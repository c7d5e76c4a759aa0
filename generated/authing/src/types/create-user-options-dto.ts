import type { SendCreateAccountNotificationDto } from "./send-create-account-notification-dto.js";

/** @see create-user.md:130 */
export interface CreateUserOptionsDto {
  /**
   * 口令是否就用所给的，首次登录不必改。
   *
   * @example false
   */
  keepPassword?: boolean;
  /**
   * 首次登录是否必须改口令。
   *
   * @example true
   */
  resetPasswordOnFirstLogin?: boolean;
  /** 是否发出开户通知。嵌套类型：SendCreateAccountNotificationDto。 */
  sendNotification?: SendCreateAccountNotificationDto;
}
