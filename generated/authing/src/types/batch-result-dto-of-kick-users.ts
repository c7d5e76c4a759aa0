/** @see kick-users.md:56 */
export interface BatchResultDtoOfKickUsers {
  /**
   * 是否全部做成。 示例值: true
   *
   * @example true
   */
  succeeded: boolean;
}
