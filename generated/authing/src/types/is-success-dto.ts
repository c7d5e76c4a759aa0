/** @see delete-sync-task.md:77 */
export interface IsSuccessDto {
  /**
   * 是否做成了。
   *
   * @example true
   */
  success: boolean;
}
