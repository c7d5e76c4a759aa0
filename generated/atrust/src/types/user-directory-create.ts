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
