import type { SourceFile } from '../source/index.ts';

/** How rows below a row are marked, as people call it, and how a line of a table shows it. */
const marks: readonly (readonly [string, RegExp])[] = [
  ['├─', /^[ \t\u3000|│┃]*(?:&\w+;[ \t]*)*[├└┣┗╰]/m],
  ['»', /^[ \t]*\|[ \t]*»/m],
  ['>>', /^[ \t]*\|[ \t]*>{1,3}[ \t]*[\p{L}_]/mu],
  ['--', /^[ \t]*\|[ \t]*-{1,4}[ \t]*[\p{L}_]/mu],
  ['&nbsp;', /^[ \t]*\|[ \t]*&(?:nbsp|emsp|ensp);/m],
  ['a.b', /^[ \t]*\|[ \t]*`?[\p{L}_]\w*(?:\[\])?\.[\p{L}_]\w*/mu],
];

/** The marks that pages nest rows with, the most used first. */
export function nestingMarks(pages: readonly SourceFile[]): string[] {
  return marks
    .map(([mark, pattern]) => ({ mark, count: pages.filter(({ text }) => pattern.test(text)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ mark }) => mark);
}
