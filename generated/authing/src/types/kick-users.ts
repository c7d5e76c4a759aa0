/** @see kick-users.md:5 */
export interface KickUsersRequest {
  /**
   * 让谁下线。
   *
   * @example "u-3001"
   */
  userId: string;
  /**
   * 在哪些应用里下线。 数组长度限制:50。
   *
   * @example ["app-9"]
   */
  appIds: string[];
}
