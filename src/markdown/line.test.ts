import { expect, it } from 'vitest';
import { sourceFile } from '../source/index.ts';
import { isBlank, linesOf } from './line.ts';

it('cuts at every kind of line end and leaves it out', () => {
  const lines = linesOf(sourceFile('a.md', 'a\nb\r\n\rc'));
  expect(lines.map(({ text }) => text)).toEqual(['a', 'b', '', 'c']);
  expect(lines.map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [2, 3],
    [5, 5],
    [6, 7],
  ]);
});

it('takes blanks alone, and no line at all, for blank', () => {
  const [blank, word] = linesOf(sourceFile('a.md', ' \t\nx'));
  expect([blank, word, undefined].map(isBlank)).toEqual([true, false, true]);
});
