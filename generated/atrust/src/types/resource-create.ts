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
