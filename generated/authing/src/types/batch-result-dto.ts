/** @see delete-users-batch.md:85 */
export interface BatchResultDto {
  /**
   * 做成了几个。
   *
   * @example 2
   */
  succeeded: number;
  /**
   * 没有做成的编号。
   *
   * Guessed: known from a sample alone (delete-users-batch.md:68)
   *
   * @example ["u-3009"]
   */
  failedIds?: string[];
}
