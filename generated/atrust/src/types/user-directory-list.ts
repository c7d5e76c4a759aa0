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
