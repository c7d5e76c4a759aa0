/** @see list-users.md:171 */
export interface PaginationDto {
  /**
   * 第几页，从 1 数起。
   *
   * @example 1
   */
  page?: number;
  /**
   * 一页几条，最多 50 条，默认为 10。
   *
   * @default 10
   * @example 10
   */
  limit?: number;
}
