/**
 * What `deleteUser` is called with.
 *
 * @see user-delete.md:1
 */
export interface DeleteUserInput {
  /** 目录的唯一标识 */
  directoryDomain: string;
  /** Guessed: the page has no row for it (user-delete.md:4) */
  id: string;
}

/** @see user-delete.md:25 */
export interface DeleteUserResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (user-delete.md:33)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (user-delete.md:34)
   */
  data: Record<string, unknown>;
  /**
   * 说明
   *
   * Guessed: every sample holds it (user-delete.md:35)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (user-delete.md:36)
   */
  traceId: string;
}
