export { parseHtml, parseHtmlPage } from './parse-html.ts';
export { parseMarkdown } from './document.ts';
export type { MarkdownDocument } from './document.ts';
export { htmlInline } from './html-inline.ts';
export { inlineOf, plainInline, plainText, prepareInline } from './inline.ts';
export type { Inline, Link } from './inline.ts';
export type { Region } from './region.ts';
export { readHtmlTable } from './scan/html-table.ts';
export type { Cell, Table, TableDamage, TableRow } from './table.ts';
