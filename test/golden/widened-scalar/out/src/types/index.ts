/** @see input.md:7 */
export interface NamesUpdateRequest {
  /** 各语言的名称。嵌套类型：NameUnit */
  names: NameUnit[];
  /** 次序 */
  order?: number;
  /** 表中是文本，示例中是列表：以表为准 */
  ids?: string;
}

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
