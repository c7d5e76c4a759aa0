import type { NameUnit } from "./name-unit.js";

/** @see input.md:7 */
export interface NamesUpdateRequest {
  /** 各语言的名称。嵌套类型：NameUnit */
  names: NameUnit[];
  /** 次序 */
  order?: number;
  /** 表中是文本，示例中是列表：以表为准 */
  ids?: string;
}
