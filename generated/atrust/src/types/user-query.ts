/**
 * What `userQuery` is called with.
 *
 * @see user-query.md:1
 */
export interface UserQueryInput {
  /**
   * 目录的唯一标识
   *
   * 本机目录固定为 local
   */
  directoryDomain: string;
  /**
   * 关键字
   *
   * 登录名里的一段文字
   */
  keyword?: string;
  /**
   * 第几页
   *
   * 从 1 数起,默认为 1
   *
   * @default 1
   */
  pageIndex?: number;
  /**
   * 一页几条
   *
   * 默认为 20
   *
   * @default 20
   */
  pageSize?: number;
  /**
   * 排序
   *
   * 取值范围:name(默认)、createdAt、expiredTime。
   *
   * @default "name"
   */
  sortBy?: "name" | "createdAt" | "expiredTime";
}

/** @see user-query.md:34 */
export interface UserQueryResponseDataListGroup {
  /**
   * 组织的id
   *
   * Guessed: every sample holds it (user-query.md:51)
   */
  id: string;
  /**
   * 组织的路径
   *
   * 从顶层写起
   *
   * Guessed: every sample holds it (user-query.md:52)
   */
  fullPath: string;
}

/** @see user-query.md:30 */
export interface UserQueryResponseDataList {
  /**
   * 用户的id
   *
   * Guessed: every sample holds it (user-query.md:47)
   */
  id: string;
  /**
   * 登录名
   *
   * Guessed: every sample holds it (user-query.md:48)
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
   * Guessed: every sample holds it (user-query.md:49)
   */
  status: 1 | 0;
  /**
   * 属于哪个组织
   *
   * Guessed: every sample holds it (user-query.md:50)
   */
  group: UserQueryResponseDataListGroup;
  /**
   * 标签
   *
   * Guessed: every sample holds it (user-query.md:54)
   */
  tags: string[];
}

/** @see user-query.md:28 */
export interface UserQueryResponseData {
  /**
   * 共有几条
   *
   * Guessed: every sample holds it (user-query.md:44)
   */
  count: number;
  /**
   * 这一页的用户
   *
   * Guessed: every sample holds it (user-query.md:45)
   */
  list: UserQueryResponseDataList[];
}

/** @see user-query.md:25 */
export interface UserQueryResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (user-query.md:42)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (user-query.md:43)
   */
  data: UserQueryResponseData;
  /**
   * 说明
   *
   * Guessed: every sample holds it (user-query.md:60)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (user-query.md:61)
   */
  traceId: string;
}
