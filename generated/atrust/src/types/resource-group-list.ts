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
