/** @see create-department.md:116 */
export interface LangUnit {
  /** 是否启用。启用后,选了该语言的人就看到它。(默认关闭)。 */
  enabled: boolean;
  /**
   * 该语言的文字。
   *
   * Guessed: the table says `boolean` and a sample holds "内容" (create-department.md:120)
   */
  value: boolean | string;
}
