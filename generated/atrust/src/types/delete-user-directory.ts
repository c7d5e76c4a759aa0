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
