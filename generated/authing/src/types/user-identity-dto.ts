/** @see create-user.md:165 */
export interface UserIdentityDto {
  /**
   * 身份的编号。
   *
   * @example "idn-41"
   */
  identityId: string;
  /**
   * 身份来自哪个来源。
   *
   * @example "idp-7"
   */
  extIdpId: string;
  /**
   * 在来源那边的编号。
   *
   * @example "on_2f91"
   */
  userIdInIdp: string;
  /**
   * 经由哪些连接得来。
   *
   * Guessed: known from a sample alone (create-user.md:114)
   *
   * @example ["conn-1","conn-2"]
   */
  originConnIds: string[];
}
