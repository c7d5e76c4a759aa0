/** @see input.md:4 */
export interface MemberMoveRequest {
  /** 成员编号 */
  memberId: string;
  /**
   * 按什么找部门,取值范围: id -部门idfullPath -部门全路径externalId -外部编号。可以是 fullPath / externalId
   *
   * - `id`: 部门id
   * - `fullPath`: 部门全路径
   * - `externalId`: 外部编号
   *
   * Guessed: the values id, fullPath, externalId were told apart from words that run into them (input.md:7)
   */
  by: "id" | "fullPath" | "externalId";
  /**
   * 取值范围:1 -继承(默认)0 -不继承
   *
   * - `1`: 继承
   * - `0`: 不继承
   *
   * @default 1
   */
  inherit?: 1 | 0;
  /**
   * 取值范围: clear -明文(默认)rsa -非对称加密
   *
   * - `clear`: 明文
   * - `rsa`: 非对称加密
   *
   * @default "clear"
   */
  cipher?: "clear" | "rsa";
  /**
   * 状态 0-停用 1-启用
   *
   * - `0`: 停用
   * - `1`: 启用
   */
  state?: 0 | 1;
}
