import type { BatchResultDtoOfKickUsers } from "./batch-result-dto-of-kick-users.js";

/** @see kick-users.md:41 */
export interface KickUsersRespDto {
  /**
   * 业务层的状态码,用它判断调用是否成功,200 表示成功。
   *
   * Guessed: every sample holds it (kick-users.md:49)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (kick-users.md:50)
   */
  message: string;
  /** 更细的错误编号,可据此定位具体原因。 */
  apiCode?: number;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (kick-users.md:51)
   */
  data: BatchResultDtoOfKickUsers;
}
