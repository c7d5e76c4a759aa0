import type { Scan } from '../region.ts';

/** An HTML comment over whole lines: what stands in it is not on the page. */
export const scanComment: Scan = (lines, at) => {
  const first = lines[at]?.text.trimStart() ?? '';
  if (!first.startsWith('<!--')) return undefined;
  for (let last = at; last < lines.length; last++) {
    const text = lines[last]?.text ?? '';
    const close = text.indexOf('-->', last === at ? text.indexOf('<!--') + 4 : 0);
    if (close < 0) continue;
    // words after the comment are on the page: the line is prose
    return text.slice(close + 3).trim() === '' ? { kind: 'comment', firstLine: at, lastLine: last + 1 } : undefined;
  }
  return undefined;
};
