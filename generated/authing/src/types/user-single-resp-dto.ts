import type { UserDto } from "./user-dto.js";

/** @see create-user.md:79 */
export interface UserSingleRespDto {
  /**
   * 业务层的状态码，用它判断调用是否成功，200 表示成功。
   *
   * Guessed: every sample holds it (create-user.md:93)
   */
  statusCode: number;
  /**
   * 对结果的说明
   *
   * Guessed: every sample holds it (create-user.md:94)
   */
  message: string;
  /** 更细的错误编号，可据此定位具体原因。 */
  apiCode?: number;
  /** 本次请求的编号。仅当请求失败时返回。 */
  requestId?: string;
  /**
   * 返回的数据
   *
   * Guessed: every sample holds it (create-user.md:96)
   */
  data: UserDto;
}
