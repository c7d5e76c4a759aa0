import type { Words } from '../../sheet/index.ts';

/** A title without its number, and without the endpoint that some write beside it. */
export function titleText(text: string): string {
  return text
    .replace(/^\s*(?:\d+(?:\.\d+)*[.、)）]?\s+|[一二三四五六七八九十]+、\s*)/, '')
    .replace(/^(?:GET|POST|PUT|PATCH|DELETE)\s+(?=\S)(?!\/)/, '')
    .replace(/\s+(?:%|→|—|–|-|\||:)\s*`?(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)`?\s+`?\/\S*$/, '')
    .trim();
}

export function isDeprecated(words: Words): boolean {
  return words.struck || /已废弃|已弃用|不推荐使用|\bdeprecated\b/i.test(words.text);
}
