/** @see input.md:13 */
export interface NameUnit {
  /** 枚举值：`zh-CN`,`en-US` */
  locale: "zh-CN" | "en-US";
  /**
   * 名称
   *
   * Guessed: the table says `boolean` and a sample holds "中文" (input.md:18)
   */
  value: boolean | string;
}
