/**
 * What `getUser` is called with.
 *
 * @see user-get.md:1
 */
export interface GetUserInput {
  /** 是否带上角色 */
  withRoles?: boolean;
  /** Guessed: the page has no row for it (user-get.md:4) */
  id: string;
}

/** @see user-get.md:32 */
export interface GetUserResponseDataGroup {
  /**
   * 组织的id
   *
   * Guessed: every sample holds it (user-get.md:48)
   */
  id: string;
  /**
   * 组织的路径
   *
   * 从顶层写起
   *
   * Guessed: every sample holds it (user-get.md:49)
   */
  fullPath: string;
}

/**
 * withRoles 为真时才有
 *
 * @see user-get.md:35
 */
export interface GetUserResponseDataRoles {
  /**
   * 角色的id
   *
   * Guessed: every sample holds it (user-get.md:53)
   */
  id: string;
  /**
   * 角色的名字
   *
   * Guessed: every sample holds it (user-get.md:54)
   */
  name: string;
}

/** @see user-get.md:28 */
export interface GetUserResponseData {
  /**
   * 用户的id
   *
   * Guessed: every sample holds it (user-get.md:44)
   */
  id: string;
  /**
   * 登录名
   *
   * Guessed: every sample holds it (user-get.md:45)
   */
  name: string;
  /**
   * 是否启用
   *
   * 取值范围:1 -可以登录0 -不能登录
   *
   * - `1`: 可以登录
   * - `0`: 不能登录
   *
   * Guessed: every sample holds it (user-get.md:46)
   */
  status: 1 | 0;
  /**
   * 属于哪个组织
   *
   * Guessed: every sample holds it (user-get.md:47)
   */
  group: GetUserResponseDataGroup;
  /**
   * 有哪些角色
   *
   * withRoles 为真时才有
   *
   * Guessed: every sample holds it (user-get.md:51)
   */
  roles: GetUserResponseDataRoles[];
}

/** @see user-get.md:25 */
export interface GetUserResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (user-get.md:42)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (user-get.md:43)
   */
  data: GetUserResponseData;
  /**
   * 说明
   *
   * Guessed: every sample holds it (user-get.md:58)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (user-get.md:59)
   */
  traceId: string;
}
