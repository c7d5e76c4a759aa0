import { describe, expect, it } from 'vitest';
import { tableOf } from './testing/page-blocks.ts';
import { partOf, wordsOfCell, wordsOfCells } from './words.ts';

const cells = (row: string): Parameters<typeof wordsOfCells>[0] => tableOf(`| a | b | c |\n|--|--|--|\n${row}`).rows[0]?.cells ?? [];

describe('words', () => {
  it('of a cell have its pipes unescaped, and its place', () => {
    const [first] = cells('| a\\|b | | |');
    expect(first && wordsOfCell(first)).toMatchObject({ text: 'a|b', span: { line: 3, column: 3 } });
  });

  it('of several cells are one text with the pipes between', () => {
    const words = wordsOfCells(cells('| `a | b` | c |'));
    expect(words).toMatchObject({ text: '`a | b` | c', codes: ['a | b'] });
    expect([words?.span.start, words?.span.end]).toEqual([cells('| `a | b` | c |')[0]?.span.start, cells('| `a | b` | c |')[2]?.span.end]);
    expect(wordsOfCells([])).toBeUndefined();
  });

  it('of a part keep the place of the whole, and its links where they have none', () => {
    const [first] = cells('| array of [User](#user) | | |');
    const whole = first && wordsOfCell(first);
    expect(whole && partOf(whole, 'User')).toEqual({
      text: 'User',
      codes: [],
      links: [{ text: 'User', href: '#user' }],
      struck: false,
      span: whole?.span,
    });
    expect(whole && partOf(whole, '`User`').codes).toEqual(['User']);
  });
});
