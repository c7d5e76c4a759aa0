/**
 * What `roleBindUsers` is called with.
 *
 * @see role-bind-users.md:1
 */
export interface RoleBindUsersInput extends RoleBindUsersRequest {
  /**
   * Guessed: only the sample command shows it (role-bind-users.md:19)
   *
   * @example "zh-CN"
   */
  lang?: string;
}

/** @see role-bind-users.md:15 */
export interface RoleBindUsersRequestBindingsPeriod {
  /** 从何时起 */
  start?: string;
  /** 到何时止 */
  end?: string;
}

/**
 * 数组长度限制：100
 *
 * @see role-bind-users.md:12
 */
export interface RoleBindUsersRequestBindings {
  /** 角色的id */
  roleId: string;
  /** 用户的id */
  userIdList: string[];
  /** 何时有效 */
  period?: RoleBindUsersRequestBindingsPeriod;
}

/** @see role-bind-users.md:10 */
export interface RoleBindUsersRequest {
  /**
   * 谁加什么角色
   *
   * 数组长度限制：100
   */
  bindings: RoleBindUsersRequestBindings[];
}

/** @see role-bind-users.md:45 */
export interface RoleBindUsersResponseDataFailed {
  /**
   * 用户的id
   *
   * Guessed: every sample holds it (role-bind-users.md:56)
   */
  userId: string;
  /**
   * 为什么
   *
   * Guessed: every sample holds it (role-bind-users.md:57)
   */
  reason: string;
}

/** @see role-bind-users.md:44 */
export interface RoleBindUsersResponseData {
  /**
   * 没有加成的
   *
   * Guessed: every sample holds it (role-bind-users.md:54)
   */
  failed: RoleBindUsersResponseDataFailed[];
}

/** @see role-bind-users.md:41 */
export interface RoleBindUsersResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (role-bind-users.md:52)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (role-bind-users.md:53)
   */
  data: RoleBindUsersResponseData;
  /**
   * 说明
   *
   * Guessed: every sample holds it (role-bind-users.md:61)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (role-bind-users.md:62)
   */
  traceId: string;
}
