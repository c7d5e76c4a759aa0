import { describe, expect, it } from 'vitest';
import { cellsOf, scanTable, scanText, spanOfCell } from '../testing/scan-text.ts';
import { scanPipeTable } from './pipe-table.ts';

const damageOf = (text: string): string[] => scanTable(scanPipeTable, text).damage.map(({ kind }) => kind);

describe('sound tables', () => {
  it('have a header, rows, places, and no damage', () => {
    const text = '| a | b |\n|---|:-:|\n| 中 | `x` |\nafter';
    const { header, rows, damage, span } = scanTable(scanPipeTable, text);
    expect(cellsOf(header)).toEqual(['a', 'b']);
    expect(rows.map(cellsOf)).toEqual([['中', '`x`']]);
    expect(damage).toEqual([]);
    expect(text.slice(span.start, span.end)).toBe(text.replace('\nafter', ''));
    const cell = spanOfCell(rows[0], 1);
    expect(text.slice(cell?.start, cell?.end)).toBe('`x`');
    expect(cell).toMatchObject({ line: 3, column: 7 });
  });

  it.each([
    ['without outer pipes', 'a | b\n--- | ---\nc | d'],
    ['with outer pipes in the header alone', '| a | b |\n|---|---|\n| c | d'],
    ['with Windows line ends', '| a | b |\r\n|---|---|\r\n| c | d |\r\n'],
  ])('are read %s', (_, text) => {
    expect(scanTable(scanPipeTable, text).rows.map(cellsOf)).toEqual([['c', 'd']]);
  });

  it.each([
    ['an empty line', 'a | b\n--|--\nc | d\n\ne | f', 1],
    ['a heading', '| a | b |\n|--|--|\n| c | d |\n## |x|', 1],
    ['a fence', '| a | b |\n|--|--|\n| c | d |\n```\n|x|\n```', 1],
    ['prose', '| a | b |\n|--|--|\n| c | d |\nprose', 1],
    ['the header of another table', '| a | b |\n|--|--|\n| c | d |\n| e | f |\n|--|--|\n| g | h |', 1],
  ])('end at %s', (_, text, count) => {
    expect(scanTable(scanPipeTable, text).rows).toHaveLength(count);
  });
});

describe('damaged tables', () => {
  it('with an empty line between their rows go on after it', () => {
    expect(scanTable(scanPipeTable, '| a | b |\n|--|--|\n| c | d |\n\n| e | f |').rows.map(cellsOf)).toEqual([
      ['c', 'd'],
      ['e', 'f'],
    ]);
    // Unless another table begins there.
    expect(scanTable(scanPipeTable, '| a | b |\n|--|--|\n| c | d |\n\n| e | f |\n|--|--|').rows).toHaveLength(1);
  });

  it('with too few cells in the delimiter are read, and the damage is noted', () => {
    const text = '| a | b | c |\n|---|---|\n| d | e | f |';
    expect(scanTable(scanPipeTable, text).rows.map(cellsOf)).toEqual([['d', 'e', 'f']]);
    expect(damageOf(text)).toEqual(['delimiter-cells']);
  });

  it('without a delimiter are read where three piped lines are of one width', () => {
    const text = '| a | b |\n| c | d |\n| e | f |';
    expect(damageOf(text)).toEqual(['no-delimiter']);
    expect(scanTable(scanPipeTable, text).rows).toHaveLength(2);
    expect(scanText(scanPipeTable, '| a | b |\n| c | d |')).toBeUndefined();
    expect(scanText(scanPipeTable, '| a | b |\n| c |\n| e | f |')).toBeUndefined();
    expect(scanText(scanPipeTable, 'a | b\nc | d\ne | f')).toBeUndefined();
  });

  it('with pipes in a code span keep it whole where the row has too many cells', () => {
    const text = '| a | b |\n|---|---|\n| c | `x|y` |\n| `d | e` |';
    expect(scanTable(scanPipeTable, text).rows.map(cellsOf)).toEqual([
      ['c', '`x|y`'],
      ['`d', 'e`'],
    ]);
    expect(damageOf(text)).toEqual(['pipe-in-code']);
  });

  it('whose rows spill over lines keep each row whole', () => {
    const text = '| a | b | c |\n|---|---|---|\n| d | one\n- two | e |\n| f | g | h |';
    expect(scanTable(scanPipeTable, text).rows.map(cellsOf)).toEqual([
      ['d', 'one\n- two', 'e'],
      ['f', 'g', 'h'],
    ]);
    expect(damageOf(text)).toEqual(['row-over-lines']);
  });

  it('keep rows with fewer or more cells as they are', () => {
    expect(scanTable(scanPipeTable, '| a | b |\n|--|--|\n| c |\n| d | e | f |').rows.map(cellsOf)).toEqual([['c'], ['d', 'e', 'f']]);
  });
});

it.each(['a | b', '|---|---|\n|---|---|', 'no pipes\n---', '| a |\n---'])('%j is no table', (text) => {
  expect(scanText(scanPipeTable, text)).toBeUndefined();
});
