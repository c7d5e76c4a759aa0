/** @see certificate-upload.md:11 */
export interface CertificateUploadRequest {
  /**
   * 证书文件
   *
   * PEM 或 PFX 格式
   */
  file: Blob;
  /** 证书的名字 */
  name: string;
  /**
   * 打开证书的口令
   *
   * PFX 格式才需要
   */
  password?: string;
}

/** @see certificate-upload.md:30 */
export interface CertificateUploadResponseData {
  /**
   * 证书的id
   *
   * Guessed: every sample holds it (certificate-upload.md:39)
   */
  id: string;
  /**
   * 何时到期
   *
   * Guessed: every sample holds it (certificate-upload.md:40)
   */
  notAfter: string;
}

/** @see certificate-upload.md:27 */
export interface CertificateUploadResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (certificate-upload.md:37)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (certificate-upload.md:38)
   */
  data: CertificateUploadResponseData;
  /**
   * 说明
   *
   * Guessed: every sample holds it (certificate-upload.md:42)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (certificate-upload.md:43)
   */
  traceId: string;
}

/**
 * 移到哪里
 *
 * @see group-move.md:13
 */
export interface GroupMoveRequestTarget {
  /** 新的上级 */
  parentId: string;
  /**
   * 排在哪里
   *
   * 取值范围: first -最前last -最后(默认)
   *
   * - `first`: 最前
   * - `last`: 最后
   *
   * @default "last"
   */
  position?: "first" | "last";
}

/** @see group-move.md:10 */
export interface GroupMoveRequest {
  /** 要移动的组织 */
  id: string;
  /** 移到哪里 */
  target: GroupMoveRequestTarget;
}

/** @see group-move.md:31 */
export interface GroupMoveResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (group-move.md:39)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (group-move.md:40)
   */
  data: Record<string, unknown>;
  /**
   * 说明
   *
   * Guessed: every sample holds it (group-move.md:41)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (group-move.md:42)
   */
  traceId: string;
}

/**
 * 从哪里能访问,数组长度限制：50
 *
 * @see resource-create.md:13
 */
export interface ResourceCreateRequestAddressList {
  /** 主机 */
  host: string;
  /** 端口 */
  ports: number[];
  /**
   * 协议
   *
   * @default "https"
   */
  protocol?: "http" | "https" | "tcp";
}

/** @see resource-create.md:8 */
export interface ResourceCreateRequest {
  /** 应用的名字 */
  name: string;
  /**
   * 属于哪个分类
   *
   * @default "default"
   * @example "rg-1"
   */
  groupId?: string;
  /** 访问方式: 1 经网关转发, 2 经隧道访问 */
  mode: 1 | 2;
  /** 从哪里能访问,数组长度限制：50 */
  addressList: ResourceCreateRequestAddressList[];
  /**
   * 图标的地址,已废弃
   *
   * @deprecated
   */
  icon?: string;
  /**
   * 其他设置
   *
   * Guessed: known from a sample alone (resource-create.md:35)
   */
  advanced?: ResourceCreateRequestAdvanced;
}

/**
 * Guessed: known from a sample alone (resource-create.md:39)
 *
 * @see resource-create.md:39
 */
export interface ResourceCreateRequestAdvancedHeaderExtra {
  /**
   * Guessed: known from a sample alone (resource-create.md:40)
   *
   * @example "X-From"
   */
  name?: string;
  /**
   * Guessed: known from a sample alone (resource-create.md:41)
   *
   * @example "gateway"
   */
  value?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (resource-create.md:36)
 *
 * @see resource-create.md:36
 */
export interface ResourceCreateRequestAdvancedHeader {
  /**
   * Guessed: known from a sample alone (resource-create.md:37)
   *
   * @example true
   */
  keepHost?: boolean;
  /** Guessed: known from a sample alone (resource-create.md:38) */
  extra?: ResourceCreateRequestAdvancedHeaderExtra[];
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (resource-create.md:35)
 *
 * @see resource-create.md:35
 */
export interface ResourceCreateRequestAdvanced {
  /** Guessed: known from a sample alone (resource-create.md:36) */
  header?: ResourceCreateRequestAdvancedHeader;
  /**
   * Guessed: known from a sample alone (resource-create.md:45)
   *
   * @example 30
   */
  timeoutSeconds?: number;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (resource-create.md:51)
 *
 * @see resource-create.md:51
 */
export interface ResourceCreateResponseData {
  /**
   * Guessed: known from a sample alone (resource-create.md:52)
   *
   * @example "res-9"
   */
  id?: string;
  /**
   * Guessed: known from a sample alone (resource-create.md:53)
   *
   * @example 1738368000000
   */
  createdAt?: number;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (resource-create.md:49)
 *
 * @see resource-create.md:49
 */
export interface ResourceCreateResponse {
  /**
   * Guessed: known from a sample alone (resource-create.md:50)
   *
   * @example 0
   */
  code?: number;
  /** Guessed: known from a sample alone (resource-create.md:51) */
  data?: ResourceCreateResponseData;
  /**
   * Guessed: known from a sample alone (resource-create.md:55)
   *
   * @example "成功"
   */
  msg?: string;
  [key: string]: unknown;
}

/**
 * What `resourceGroupList` is called with.
 *
 * @see resource-group-list.md:1
 */
export interface ResourceGroupListInput {
  /**
   * 第几页
   *
   * Guessed: the page states no type (resource-group-list.md:10)
   *
   * @example 1
   */
  pageIndex: string | number | boolean;
  /**
   * 一页几条
   *
   * Guessed: the page states no type (resource-group-list.md:11)
   *
   * @example 20
   */
  pageSize: string | number | boolean;
  /**
   * 名字里的一段文字
   *
   * Guessed: the page states no type (resource-group-list.md:12)
   *
   * @example "办公"
   */
  keyword?: string | number | boolean;
}

/**
 * Guessed: known from a sample alone (resource-group-list.md:20)
 *
 * @see resource-group-list.md:20
 */
export interface ResourceGroupListResponseDataParent {
  /**
   * Guessed: known from a sample alone (resource-group-list.md:21)
   *
   * @example "rg-0"
   */
  id?: string;
  /**
   * Guessed: known from a sample alone (resource-group-list.md:22)
   *
   * @example "全部"
   */
  name?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (resource-group-list.md:17)
 *
 * @see resource-group-list.md:17
 */
export interface ResourceGroupListResponseData {
  /**
   * Guessed: known from a sample alone (resource-group-list.md:18)
   *
   * @example "rg-1"
   */
  id?: string;
  /**
   * Guessed: known from a sample alone (resource-group-list.md:19)
   *
   * @example "办公应用"
   */
  name?: string;
  /** Guessed: known from a sample alone (resource-group-list.md:20) */
  parent?: ResourceGroupListResponseDataParent;
  /**
   * Guessed: known from a sample alone (resource-group-list.md:24)
   *
   * @example 12
   */
  resourceCount?: number;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (resource-group-list.md:14)
 *
 * @see resource-group-list.md:14
 */
export interface ResourceGroupListResponse {
  /**
   * Guessed: known from a sample alone (resource-group-list.md:15)
   *
   * @example 0
   */
  code?: number;
  /** Guessed: known from a sample alone (resource-group-list.md:16) */
  data?: ResourceGroupListResponseData[];
  /**
   * Guessed: known from a sample alone (resource-group-list.md:27)
   *
   * @example "成功"
   */
  msg?: string;
  [key: string]: unknown;
}

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

/** @see session-kick.md:9 */
export interface SessionKickRequest {
  /** 哪些会话 */
  sessionIdList: string[];
  /** 给用户看的话 */
  reason?: string;
  /**
   * 是否告诉用户
   *
   * @default true
   */
  notify?: boolean;
}

/**
 * Guessed: known from a sample alone (session-kick.md:31)
 *
 * @see session-kick.md:31
 */
export interface SessionKickResponseDataFailed {
  /**
   * Guessed: known from a sample alone (session-kick.md:32)
   *
   * @example "s-2"
   */
  id?: string;
  /**
   * Guessed: known from a sample alone (session-kick.md:33)
   *
   * @example "会话已结束"
   */
  message?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (session-kick.md:26)
 *
 * @see session-kick.md:26
 */
export interface SessionKickResponseData {
  /** Guessed: known from a sample alone (session-kick.md:27) */
  success?: string[];
  /** Guessed: known from a sample alone (session-kick.md:30) */
  failed?: SessionKickResponseDataFailed[];
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (session-kick.md:24)
 *
 * @see session-kick.md:24
 */
export interface SessionKickResponse {
  /**
   * Guessed: known from a sample alone (session-kick.md:25)
   *
   * @example 0
   */
  code?: number;
  /** Guessed: known from a sample alone (session-kick.md:26) */
  data?: SessionKickResponseData;
  /**
   * Guessed: known from a sample alone (session-kick.md:37)
   *
   * @example "成功"
   */
  msg?: string;
  [key: string]: unknown;
}

/**
 * What `userBulkUpdateByIdList` is called with.
 *
 * @see user-bulk-update-by-id-list.md:1
 */
export interface UserBulkUpdateByIdListInput extends UserBulkUpdateByIdListRequest {
  /**
   * Guessed: only the sample command shows it (user-bulk-update-by-id-list.md:29)
   *
   * @example "zh-CN"
   */
  lang?: string;
}

/**
 * 本机目录和自建目录的用户才能换组织。 从钉钉、飞书、企业微信、AD等同步来的用户不能换。
 *
 * @see user-bulk-update-by-id-list.md:15
 */
export interface UserBulkUpdateByIdListRequestValueGroup {
  /**
   * 按什么找组织
   *
   * key 说明 data 里填的是哪一种标识,共有 id/fullPath/externalId 三种。 存在 group 时,此项必传。 取值范围: id -按组织的idfullPath -按完整的路径externalId -按外部系统的id
   *
   * - `id`: 按组织的id
   * - `fullPath`: 按完整的路径
   * - `externalId`: 按外部系统的id
   *
   * Guessed: the values id, fullPath, externalId were told apart from words that run into them (user-bulk-update-by-id-list.md:16)
   */
  key: "id" | "fullPath" | "externalId";
  /**
   * 组织的标识
   *
   * data 与 key 相配,如 key 填了 fullPath,这里就填路径,如: /总部/研发/平台组。 存在 group 时,此项必传。 两者的对应举例如下: id :90c1f7aa-0d4e-4c55-a7b9-66d0e5b1f2c3fullPath :/总部/研发/平台组externalId :org-0007
   */
  data: string;
}

/**
 * 外部目录的用户才有
 *
 * @see user-bulk-update-by-id-list.md:24
 */
export interface UserBulkUpdateByIdListRequestValueDataSource {
  /**
   * 备注来自哪里
   *
   * 取值范围:local -在本机填写server -由目录或认证服务器带来
   *
   * - `local`: 在本机填写
   * - `server`: 由目录或认证服务器带来
   */
  description?: "local" | "server";
  /**
   * 启用状态来自哪里
   *
   * 取值范围:local -在本机填写server -由目录或认证服务器带来
   *
   * - `local`: 在本机填写
   * - `server`: 由目录或认证服务器带来
   */
  status?: "local" | "server";
  /**
   * 到期时间来自哪里
   *
   * 取值范围:local -在本机填写server -由目录或认证服务器带来
   *
   * - `local`: 在本机填写
   * - `server`: 由目录或认证服务器带来
   */
  expiredTime?: "local" | "server";
}

/**
 * 改成什么
 *
 * @see user-bulk-update-by-id-list.md:14
 */
export interface UserBulkUpdateByIdListRequestValue {
  /**
   * 属于哪个组织
   *
   * 本机目录和自建目录的用户才能换组织。 从钉钉、飞书、企业微信、AD等同步来的用户不能换。
   */
  group?: UserBulkUpdateByIdListRequestValueGroup;
  /**
   * 应用授权是否随组织
   *
   * 取值范围:1 -随组织(默认)0 -不随组织
   *
   * - `1`: 随组织
   * - `0`: 不随组织
   *
   * @default 1
   */
  inheritGroup?: 1 | 0;
  /**
   * 登录口令
   *
   * 只有本机目录的用户能改口令
   */
  password?: string;
  /**
   * 口令的加密方式
   *
   * 最好用 rsa,做法见 附录-口令加密。取值范围: clear -不加密(默认)rsa -用公钥加密。
   *
   * - `clear`: 不加密
   * - `rsa`: 用公钥加密
   *
   * @default "clear"
   */
  pwdModel?: "clear" | "rsa";
  /** 备注 */
  description?: string;
  /**
   * 是否启用
   *
   * 取值范围:1 -可以登录(默认)0 -不能登录
   *
   * - `1`: 可以登录
   * - `0`: 不能登录
   *
   * @default 1
   */
  status?: 1 | 0;
  /**
   * 何时到期
   *
   * 可填毫秒的时间戳,也可填时间文字,如:2025-06-30 18:00:00。 不填则默认长期有效。 示例: 时间戳:1751277600000 时间文字:2025-06-30 18:00:00、2025/06/30 18:00:00
   *
   * @example "时间戳:1751277600000 时间文字:2025-06-30 18:00:00、2025/06/30 18:00:00"
   */
  expiredTime?: string;
  /**
   * 各项来自哪里
   *
   * 外部目录的用户才有
   */
  dataSource?: UserBulkUpdateByIdListRequestValueDataSource;
}

/** @see user-bulk-update-by-id-list.md:10 */
export interface UserBulkUpdateByIdListRequest {
  /**
   * 所在目录的标识
   *
   * 目录的标识,在控制台打开目录的设置就能看到。 本机目录固定为 local 。外部目录形如: ldap20001 (不要带@)
   */
  directoryDomain: string;
  /**
   * 用户的id
   *
   * 要改的用户的id
   */
  idList: string[];
  /** 改成什么 */
  value?: UserBulkUpdateByIdListRequestValue;
}

/** @see user-bulk-update-by-id-list.md:58 */
export interface UserBulkUpdateByIdListResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (user-bulk-update-by-id-list.md:66)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (user-bulk-update-by-id-list.md:67)
   */
  data: Record<string, unknown>;
  /**
   * 说明
   *
   * Guessed: every sample holds it (user-bulk-update-by-id-list.md:68)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (user-bulk-update-by-id-list.md:69)
   */
  traceId: string;
}

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

/**
 * 加密设置
 *
 * @see user-directory-create.md:18
 */
export interface UserDirectoryCreateRequestConfigServerTls {
  /** 是否加密 */
  enable: boolean;
  /** 用哪张证书 */
  certificateId?: string;
}

/**
 * 目录在哪里
 *
 * @see user-directory-create.md:15
 */
export interface UserDirectoryCreateRequestConfigServer {
  /**
   * 地址
   *
   * @example "ldaps://10.1.2.3"
   */
  address: string;
  /**
   * 端口
   *
   * @default 389
   */
  port?: number;
  /** 加密设置 */
  tls?: UserDirectoryCreateRequestConfigServerTls;
}

/**
 * 字段如何对应
 *
 * @see user-directory-create.md:23
 */
export interface UserDirectoryCreateRequestConfigSyncMappings {
  /** 目录里的字段 */
  from: string;
  /** 写到哪个字段 */
  to: string;
}

/**
 * 如何同步
 *
 * @see user-directory-create.md:21
 */
export interface UserDirectoryCreateRequestConfigSync {
  /**
   * 隔多少毫秒一次
   *
   * @default 86400000
   */
  period?: number;
  /** 字段如何对应 */
  mappings?: UserDirectoryCreateRequestConfigSyncMappings[];
}

/**
 * 目录的配置
 *
 * @see user-directory-create.md:14
 */
export interface UserDirectoryCreateRequestConfig {
  /** 目录在哪里 */
  server: UserDirectoryCreateRequestConfigServer;
  /** 如何同步 */
  sync?: UserDirectoryCreateRequestConfigSync;
}

/** @see user-directory-create.md:9 */
export interface UserDirectoryCreateRequest {
  /** 目录的名字 */
  name: string;
  /** 唯一标识 */
  domain: string;
  /** 目录的类型 */
  type: "ldap" | "ad" | "dingtalk" | "wechatwork";
  /** 目录的配置 */
  config: UserDirectoryCreateRequestConfig;
  /** 关联哪些应用,数组长度限制：1000 */
  resourceIdList?: string[];
}

/**
 * Guessed: known from a sample alone (user-directory-create.md:58)
 *
 * @see user-directory-create.md:58
 */
export interface UserDirectoryCreateResponseData {
  /**
   * Guessed: known from a sample alone (user-directory-create.md:59)
   *
   * @example "d-3"
   */
  id?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-create.md:56)
 *
 * @see user-directory-create.md:56
 */
export interface UserDirectoryCreateResponse {
  /**
   * Guessed: known from a sample alone (user-directory-create.md:57)
   *
   * @example 0
   */
  code?: number;
  /** Guessed: known from a sample alone (user-directory-create.md:58) */
  data?: UserDirectoryCreateResponseData;
  /**
   * Guessed: known from a sample alone (user-directory-create.md:61)
   *
   * @example "成功"
   */
  msg?: string;
  [key: string]: unknown;
}

/**
 * What `deleteUserDirectory` is called with.
 *
 * @see user-directory-delete.md:1
 */
export interface DeleteUserDirectoryInput {
  /**
   * 目录的id
   *
   * Guessed: the page states no type (user-directory-delete.md:10)
   *
   * @example "d-3"
   */
  id: string | number | boolean;
}

/**
 * Guessed: known from a sample alone (user-directory-delete.md:12)
 *
 * @see user-directory-delete.md:12
 */
export interface DeleteUserDirectoryResponse {
  /**
   * Guessed: known from a sample alone (user-directory-delete.md:13)
   *
   * @example 0
   */
  code?: number;
  /** Guessed: known from a sample alone (user-directory-delete.md:14) */
  data?: Record<string, unknown>;
  /**
   * Guessed: known from a sample alone (user-directory-delete.md:15)
   *
   * @example "成功"
   */
  msg?: string;
  [key: string]: unknown;
}

/**
 * What `userDirectoryList` is called with.
 *
 * @see user-directory-list.md:1
 */
export interface UserDirectoryListInput {
  /**
   * 第几页
   *
   * @default 1
   */
  pageIndex?: number;
  /**
   * 一页几条
   *
   * @default 20
   */
  pageSize?: number;
  /** 只看某一类目录 */
  type?: "ldap" | "ad" | "dingtalk" | "wechatwork";
  /**
   * 名字里的一段文字
   *
   * @example "corp"
   */
  name?: string;
}

/**
 * Guessed: known from a sample alone (user-directory-list.md:26)
 *
 * @see user-directory-list.md:26
 */
export interface UserDirectoryListResponseDataDataSync {
  /**
   * Guessed: known from a sample alone (user-directory-list.md:27)
   *
   * @example "2025-02-01 03:00:00"
   */
  lastTime?: string;
  /**
   * Guessed: known from a sample alone (user-directory-list.md:28)
   *
   * @example 0
   */
  failed?: number;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-list.md:20)
 *
 * @see user-directory-list.md:20
 */
export interface UserDirectoryListResponseDataData {
  /**
   * Guessed: known from a sample alone (user-directory-list.md:21)
   *
   * @example "d-1"
   */
  id?: string;
  /**
   * Guessed: known from a sample alone (user-directory-list.md:22)
   *
   * @example "corp-ad"
   */
  name?: string;
  /**
   * Guessed: known from a sample alone (user-directory-list.md:23)
   *
   * @example "corp-ad.example"
   */
  domain?: string;
  /**
   * Guessed: known from a sample alone (user-directory-list.md:24)
   *
   * @example "ad"
   */
  type?: string;
  /**
   * Guessed: known from a sample alone (user-directory-list.md:25)
   *
   * @example 1
   */
  status?: number;
  /** Guessed: known from a sample alone (user-directory-list.md:26) */
  sync?: UserDirectoryListResponseDataDataSync;
  /**
   * Guessed: known from a sample alone (user-directory-list.md:37)
   *
   * @example true
   */
  builtin?: boolean;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-list.md:17)
 *
 * @see user-directory-list.md:17
 */
export interface UserDirectoryListResponseData {
  /**
   * Guessed: known from a sample alone (user-directory-list.md:18)
   *
   * @example 2
   */
  count?: number;
  /** Guessed: known from a sample alone (user-directory-list.md:19) */
  data?: UserDirectoryListResponseDataData[];
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-list.md:15)
 *
 * @see user-directory-list.md:15
 */
export interface UserDirectoryListResponse {
  /**
   * Guessed: known from a sample alone (user-directory-list.md:16)
   *
   * @example 0
   */
  code?: number;
  /** Guessed: known from a sample alone (user-directory-list.md:17) */
  data?: UserDirectoryListResponseData;
  /**
   * Guessed: known from a sample alone (user-directory-list.md:41)
   *
   * @example "成功"
   */
  msg?: string;
  [key: string]: unknown;
}

/** @see user-directory-update.md:10 */
export interface UserDirectoryUpdateRequest {
  /** 目录的id */
  id: string;
  /** 目录的名字 */
  name: string;
  /** 唯一标识 */
  domain: string;
  /**
   * 目录的配置
   *
   * Guessed: known from a sample alone (user-directory-update.md:29)
   */
  config: UserDirectoryUpdateRequestConfig;
  /**
   * 目录的类型
   *
   * Guessed: its values are listed for the field of the same words at line 13 of user-directory-create.md (user-directory-update.md:16)
   *
   * @example "ldap"
   */
  type: "ldap" | "ad" | "dingtalk" | "wechatwork";
  /** 备注 */
  description?: string;
  /** 关联哪些应用分类 */
  resourceGroupIdList?: string[];
  /** 关联哪些应用 */
  resourceIdList?: string[];
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:32)
 *
 * @see user-directory-update.md:32
 */
export interface UserDirectoryUpdateRequestConfigSyncConfigSyncTime {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:33)
   *
   * @example 43200000
   */
  period?: number;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:35)
 *
 * @see user-directory-update.md:35
 */
export interface UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:36)
   *
   * @example 0
   */
  enable?: number;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:37)
   *
   * @example 72
   */
  interval?: number;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:31)
 *
 * @see user-directory-update.md:31
 */
export interface UserDirectoryUpdateRequestConfigSyncConfig {
  /** Guessed: known from a sample alone (user-directory-update.md:32) */
  syncTime?: UserDirectoryUpdateRequestConfigSyncConfigSyncTime;
  /** Guessed: known from a sample alone (user-directory-update.md:35) */
  cleanDeleted?: UserDirectoryUpdateRequestConfigSyncConfigCleanDeleted;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:45)
 *
 * @see user-directory-update.md:45
 */
export interface UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:46)
   *
   * @example "ldap"
   */
  type?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:47)
   *
   * @example "custom"
   */
  subtype?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:59)
 *
 * @see user-directory-update.md:59
 */
export interface UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:60)
   *
   * @example "cn"
   */
  name?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:61)
   *
   * @example "objectGUID"
   */
  externalId?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:62)
   *
   * @example "info"
   */
  description?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:65)
 *
 * @see user-directory-update.md:65
 */
export interface UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:66)
   *
   * @example "cn"
   */
  name?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:67)
   *
   * @example "memberOf"
   */
  band?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:68)
   *
   * @example "distinguishedName"
   */
  path?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:69)
   *
   * @example "mail"
   */
  email?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:70)
   *
   * @example "mobile"
   */
  phone?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:71)
   *
   * @example "userAccountControl"
   */
  status?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:72)
   *
   * @example "objectGUID"
   */
  externalId?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:73)
   *
   * @example "info"
   */
  description?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:74)
   *
   * @example "accountExpires"
   */
  expiredTime?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:76)
 *
 * @see user-directory-update.md:76
 */
export interface UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:77)
   *
   * @example "ou"
   */
  name?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:78)
   *
   * @example "objectGUID"
   */
  externalId?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:79)
   *
   * @example "info"
   */
  description?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:42)
 *
 * @see user-directory-update.md:42
 */
export interface UserDirectoryUpdateRequestConfigExternalUserServerConfig {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:43)
   *
   * @example "ad"
   */
  type?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:44)
   *
   * @example "10.20.30.40"
   */
  serverIp?: string;
  /** Guessed: known from a sample alone (user-directory-update.md:45) */
  directory?: UserDirectoryUpdateRequestConfigExternalUserServerConfigDirectory;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:49)
   *
   * @example "(&(CN=vpn*)&(ObjectClass=group))"
   */
  bandFilter?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:50)
   *
   * @example "20"
   */
  reqTimeout?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:51)
   *
   * @example "(objectCategory=user)"
   */
  userFilter?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:52)
   *
   * @example "(ou=corp*)"
   */
  groupFilter?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:53)
   *
   * @example "reader@corp.example"
   */
  adminAccount?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:54)
   *
   * @example "★☆♠♣♥♦☆★"
   */
  adminPassword?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:55)
   *
   * @example "ldap://10.20.30.40"
   */
  serverAddress?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:56)
   *
   * @example "sAMAccountName"
   */
  sAMAccountName?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:57)
   *
   * @example "OU=corp,DC=corp,DC=example"
   */
  searchEntrance?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:58)
   *
   * @example "ldap://"
   */
  serverProtocol?: string;
  /** Guessed: known from a sample alone (user-directory-update.md:59) */
  bandAttrMapping?: UserDirectoryUpdateRequestConfigExternalUserServerConfigBandAttrMapping;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:64)
   *
   * @example 1
   */
  interfaceStatus?: number;
  /** Guessed: known from a sample alone (user-directory-update.md:65) */
  userAttrMapping?: UserDirectoryUpdateRequestConfigExternalUserServerConfigUserAttrMapping;
  /** Guessed: known from a sample alone (user-directory-update.md:76) */
  groupAttrMapping?: UserDirectoryUpdateRequestConfigExternalUserServerConfigGroupAttrMapping;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:81)
   *
   * @example "clear"
   */
  pwdModel?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:84)
 *
 * @see user-directory-update.md:84
 */
export interface UserDirectoryUpdateRequestConfigUnImportedUserAuthOption {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:85)
   *
   * @example "deny"
   */
  behavior?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:29)
 *
 * @see user-directory-update.md:29
 */
export interface UserDirectoryUpdateRequestConfig {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:30)
   *
   * @example "ad"
   */
  type?: string;
  /** Guessed: known from a sample alone (user-directory-update.md:31) */
  syncConfig?: UserDirectoryUpdateRequestConfigSyncConfig;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:40)
   *
   * @example "0f6b1e52-7a3d-4a9c-b1de-5c4f3e2d1a0b"
   */
  templateId?: string;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:41)
   *
   * @example 1
   */
  interfaceStatus?: number;
  /** Guessed: known from a sample alone (user-directory-update.md:42) */
  externalUserServerConfig?: UserDirectoryUpdateRequestConfigExternalUserServerConfig;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:83)
   *
   * @example 0
   */
  forbidUnimportedUserLogin?: number;
  /** Guessed: known from a sample alone (user-directory-update.md:84) */
  unImportedUserAuthOption?: UserDirectoryUpdateRequestConfigUnImportedUserAuthOption;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (user-directory-update.md:94)
 *
 * @see user-directory-update.md:94
 */
export interface UserDirectoryUpdateResponse {
  /**
   * Guessed: known from a sample alone (user-directory-update.md:95)
   *
   * @example 0
   */
  code?: number;
  /** Guessed: known from a sample alone (user-directory-update.md:96) */
  data?: Record<string, unknown>;
  /**
   * Guessed: known from a sample alone (user-directory-update.md:97)
   *
   * @example "成功"
   */
  msg?: string;
  [key: string]: unknown;
}

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
