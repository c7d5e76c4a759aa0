import type { LangUnit } from "./lang-unit.js";

/** @see create-department.md:111 */
export interface LangObject {
  /** 简体中文的文字。嵌套类型:LangUnit。 示例值: [object Object] */
  "zh-CN": LangUnit;
  /** 英文的文字。嵌套类型:LangUnit。 示例值: [object Object] */
  "en-US": LangUnit;
}
