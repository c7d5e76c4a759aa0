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
