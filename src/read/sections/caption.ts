import type { Words } from '../../sheet/index.ts';
import { partOf } from '../words.ts';

/** Words beside the name in a caption: `data[].list 参数`, `` `data` 对象：``, `Department Dto Object`. */
const beside =
  /(?:的|中的|里的)?\s*(?:对象|参数|字段|属性|结构|结构体|说明|数组|列表|元素|节点|格式|数据|定义|类型|内容|列表项|明细|如下|中|子参数|子字段|详情|为|包含|以下|具体|的|参数说明|字段说明|数据结构|子节点|信息)+$/u;
const besideEnglish =
  /^(?:the\s+)?([\s\S]+?)\s+(?:objects?|fields?|params?|parameters?|attributes?|properties|structure|model|schema|type|array|items?|elements?|definition|details|resource|entity)$/i;

/**
 * The name that a caption gives to the table under it: a structure's, or the path of the field whose members follow.
 * `undefined` where the text is prose.
 */
export function captionName(words: Words): Words | undefined {
  const text = words.text
    .replace(/^[\d.]+\s+/, '')
    .replace(/[:：]\s*$/, '')
    .trim();
  const code = words.codes.length === 1 && words.codes[0] ? words.codes[0].trim() : undefined;
  if (code && isName(code)) return partOf(words, code);
  const bare = text
    .replace(/^[#•\s]+/, '')
    .replace(/[(（][^()（）]*[)）]\s*$/, '')
    .replace(/[`*"'“”「」]/g, '')
    .trim();
  for (const candidate of [bare, bare.replace(beside, '').trim(), besideEnglish.exec(bare)?.[1]?.trim() ?? '']) {
    if (isName(candidate)) return partOf(words, candidate);
  }
  const english = besideEnglish.exec(bare)?.[1];
  if (english && /^[A-Za-z][\w' -]{0,60}$/.test(english) && english.split(/\s+/).length <= 8) return partOf(words, english.trim());
  return undefined;
}

function isName(text: string): boolean {
  return (
    /^[A-Za-z_$][\w$-]*(?:(?:\[\]|\[\d+\])?(?:\.|>>|->)[A-Za-z_$][\w$-]*)*(?:\[\])*$/.test(text) ||
    /^[A-Za-z_][\w.]*(?:«[\w«»,. ]+»|<[\w<>,. ]+>)$/.test(text)
  );
}

/** The steps of a caption that is a path: `data[].list` is `data`, `list`. */
export function captionPath(name: string): string[] {
  return name.split(/>>|->|\./).map((step) => step.replace(/\[\d*\]/g, '').trim());
}
