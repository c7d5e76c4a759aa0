import { expect, it } from 'vitest';
import { sourceFile } from '../../source/index.ts';
import { linesOf } from '../line.ts';
import { rowEnd } from './row-end.ts';

const shape = { columns: 3, piped: true, closed: true };
const end = (text: string, more: Partial<typeof shape> = {}): number => rowEnd(linesOf(sourceFile('a.md', text)), 0, { ...shape, ...more });

it.each([
  ['is whole', '| a | b | c |\nnext', 1],
  ['opens a list in a cell', '| a | b\n- x\n- y | c |\n| d | e | f |', 3],
  ['holds an empty line', '| a | b\n\nx | c |', 3],
  ['holds a table in a code span', '| a | `x\n| 1 | 2 | 3 |\ny` | c |', 3],
  ['is closed early, and what follows closes it again', '| a | b |\nmore | c |\n| d | e | f |', 2],
  ['lacks cells, and a whole row follows', '| a | b |\n| d | e | f |', 1],
  ['lacks its last pipe, and a whole row follows', '| a | b\n| d | e | f |', 1],
  ['is never closed', '| a | b\nx\ny', 1],
])('a row that %s ends there', (_, text, line) => {
  expect(end(text)).toBe(line);
});

it('a row is one line where rows of the table bear no pipe at their end', () => {
  expect(end('a | b\nc | d |', { closed: false, piped: false })).toBe(1);
});

it('looks no farther than a row can reasonably spill', () => {
  expect(end(`| a | b\n${'x\n'.repeat(500)}y | c |`)).toBe(1);
  expect(end(`| a | b\n${'x\n'.repeat(300)}y | c |`)).toBe(302);
});
