import { describe, expect, it } from 'vitest';
import { cellSpan } from '../markdown/index.ts';
import type { Cell, TableRow } from '../markdown/index.ts';
import { tableOf } from './testing/page-blocks.ts';
import { partOf, wordsOfCell, wordsOfCells } from './words.ts';

const rowOf = (row: string): TableRow => tableOf(`| a | b | c |\n|--|--|--|\n${row}`).rows[0] as TableRow;

describe('words', () => {
  it('of a cell have its pipes unescaped, and its place', () => {
    const row = rowOf('| a\\|b | | |');
    expect(wordsOfCell(row.cells[0] as Cell, row)).toMatchObject({ text: 'a|b', span: { line: 3, column: 3 } });
  });

  it('of several cells are one text with the pipes between', () => {
    const row = rowOf('| `a | b` | c |');
    const words = wordsOfCells(row.cells, row);
    expect(words).toMatchObject({ text: '`a | b` | c', codes: ['a | b'] });
    const spans = row.cells.map((cell) => cellSpan(row, cell));
    expect([words?.span.start, words?.span.end]).toEqual([spans[0]?.start, spans[2]?.end]);
    expect(wordsOfCells([], row)).toBeUndefined();
  });

  it('of a part keep the place of the whole, and its links where they have none', () => {
    const row = rowOf('| array of [User](#user) | | |');
    const whole = wordsOfCell(row.cells[0] as Cell, row);
    expect(partOf(whole, 'User')).toEqual({
      text: 'User',
      codes: [],
      links: [{ text: 'User', href: '#user' }],
      struck: false,
      span: whole.span,
    });
    expect(partOf(whole, '`User`').codes).toEqual(['User']);
  });
});
