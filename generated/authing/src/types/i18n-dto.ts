import type { LangObject } from "./lang-object.js";

/** @see create-department.md:107 */
export interface I18nDto {
  /** 哪个字段有多种语言。嵌套类型:LangObject。 示例值: [object Object] */
  name: LangObject;
}
