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
