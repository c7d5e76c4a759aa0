/**
 * HTML elements that only format. Not among them: names that API pages use as words, such as `<object>`, `<data>`,
 * `<time>`, `<map>`, `<var>` and `<link>`.
 */
export const formattingElements: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'big', 'br', 'center', 'code', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'font', 'h1', 'h2', 'h3', 'h4'],
  ...['hr', 'i', 'img', 'ins', 'kbd', 'label', 'li', 'mark', 'nobr', 'ol', 'p', 'pre', 'q', 's', 'samp', 'small', 'span', 'strike'],
  ...['strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'tt', 'u', 'ul', 'wbr'],
]);
