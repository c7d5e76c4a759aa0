/**
 * What `userCreate` is called with.
 *
 * @see user-create.md:1
 */
export interface UserCreateInput extends UserCreateRequest {
  /**
   * Guessed: only the sample command shows it (user-create.md:27)
   *
   * @example "zh-CN"
   */
  lang?: string;
}

/**
 * 不传就放在顶层
 *
 * @see user-create.md:16
 */
export interface UserCreateRequestGroup {
  /**
   * 按什么找组织
   *
   * 传了 group 参数时,此参数必填。取值范围: id -按组织的idfullPath -按完整的路径externalId -按外部系统的id。也就是 id、fullPath、externalId 三者之一
   *
   * - `id`: 按组织的id
   * - `fullPath`: 按完整的路径
   * - `externalId`: 按外部系统的id
   *
   * Guessed: the values id, fullPath, externalId were told apart from words that run into them (user-create.md:17)
   */
  key: "id" | "fullPath" | "externalId";
  /**
   * 组织的标识
   *
   * 传了 group 参数时,此参数必填
   */
  data: string;
}

/** @see user-create.md:20 */
export interface UserCreateRequestSecurityMfa {
  /**
   * 是否开启
   *
   * 取值范围:1 -开启0 -关闭(默认)
   *
   * - `1`: 开启
   * - `0`: 关闭
   *
   * @default 0
   */
  enable: 1 | 0;
  /** 用哪些方式 */
  ways?: string[];
}

/** @see user-create.md:23 */
export interface UserCreateRequestSecurityIpWhiteList {
  /** 起始地址 */
  start: string;
  /**
   * 结束地址
   *
   * 不填就是单个地址
   */
  end?: string;
}

/** @see user-create.md:19 */
export interface UserCreateRequestSecurity {
  /** 二次认证 */
  mfa: UserCreateRequestSecurityMfa;
  /** 只能从哪里登录 */
  ipWhiteList?: UserCreateRequestSecurityIpWhiteList[];
}

/** @see user-create.md:10 */
export interface UserCreateRequest {
  /** 登录名 */
  name: string;
  /**
   * 显示的名字
   *
   * 已废弃,请用 name
   *
   * @deprecated
   */
  displayName?: string;
  /**
   * 权限等级
   *
   * 数字越大权限越多。取值范围:1 -只读2 -可以改自己的资料3 -可以管理他人。只能取 1、2、3
   *
   * - `1`: 只读
   * - `2`: 可以改自己的资料
   * - `3`: 可以管理他人
   */
  level: 1 | 2 | 3;
  /**
   * 有哪些角色
   *
   * 角色的id。数组长度限制：50
   */
  roleIdList?: string[];
  /**
   * 属于哪个组织
   *
   * 不传就放在顶层
   */
  group?: UserCreateRequestGroup;
  /** 安全设置 */
  security?: UserCreateRequestSecurity;
}

/** @see user-create.md:65 */
export interface UserCreateResponseData {
  /**
   * 用户的id
   *
   * Guessed: every sample holds it (user-create.md:73)
   */
  id: string;
}

/** @see user-create.md:62 */
export interface UserCreateResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (user-create.md:71)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (user-create.md:72)
   */
  data: UserCreateResponseData;
  /**
   * 说明
   *
   * Guessed: every sample holds it (user-create.md:75)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (user-create.md:76)
   */
  traceId: string;
}
