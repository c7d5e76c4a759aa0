import { expect, it } from 'vitest';
import { sourceFile } from './source-file.ts';
import { compareSpans, joinSpans, spanOf } from './span.ts';

const file = sourceFile('b.md', 'one\ntwo\nthree');
const two = spanOf(file, 4, 7);
const three = spanOf(file, 8, 13);

it('carries line and column of its start', () => {
  expect(two).toEqual({ file: 'b.md', start: 4, end: 7, line: 2, column: 1 });
});

it('joins in either order, and around a span inside another', () => {
  const both = { file: 'b.md', start: 4, end: 13, line: 2, column: 1 };
  expect(joinSpans(two, three)).toEqual(both);
  expect(joinSpans(three, two)).toEqual(both);
  expect(joinSpans(both, two)).toEqual(both);
});

it('sorts by file, then by place, then by length', () => {
  const other = spanOf(sourceFile('a.md', '0123456789'), 9, 10);
  const longer = { ...two, end: 9 };
  expect([three, longer, two, other].toSorted(compareSpans)).toEqual([other, two, longer, three]);
});
