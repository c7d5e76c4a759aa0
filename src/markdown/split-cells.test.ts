import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCells } from './split-cells.ts';

const cells = (text: string, code: boolean = false): string[] =>
  splitCells(text, code).map(({ start, end }) => text.slice(start, end).trim());

describe('splitCells', () => {
  it.each([
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['| a | b', ['a', 'b']],
    ['a | b |', ['a', 'b']],
    ['| a | | b |', ['a', '', 'b']],
    ['| a | |', ['a', '']],
    ['|| a |', ['', 'a']],
    ['| a \\| b |', ['a \\| b']],
    ['| a \\\\| b |', ['a \\\\', 'b']],
    ['|', ['']],
    ['', ['']],
    ['a', ['a']],
    ['  | a |  ', ['a']],
  ])('%j holds %j', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it.each([
    ['| `a|b` | c |', ['`a|b`', 'c']],
    ['| ``a`|b`` | c |', ['``a`|b``', 'c']],
    ['| `a | b |', ['`a', 'b']],
    ['| `a`` | b` |', ['`a`` | b`']],
    ['| |__└ a | b |', ['|__└ a', 'b']],
    ['| |—— ├ a | b |', ['|—— ├ a', 'b']],
    ['| a |__└ b |', ['a', '__└ b']],
    ['| |- a | b |', ['|- a', 'b']],
    ['| |-1 | b |', ['', '-1', 'b']],
  ])('%j holds %j where code and branches are guarded', (text, expected) => {
    expect(cells(text, true)).toEqual(expected);
  });
});

describe('in any row', () => {
  const row = fc.string({ unit: fc.constantFrom('|', '\\', '`', ' ', 'a', '中', '\n', '_', '└') });

  it('the ranges are in order, and what lies between them is a pipe', () => {
    fc.assert(
      fc.property(row, fc.boolean(), (text, code) => {
        const ranges = splitCells(text, code);
        const first = ranges[0];
        expect(text.slice(0, first?.start)).toMatch(/^\s*\|?$/);
        ranges.forEach(({ start, end }, index) => {
          expect(start).toBeLessThanOrEqual(end);
          if (index > 0) expect(text.slice(ranges[index - 1]?.end, start)).toBe('|');
        });
        expect(text.slice(ranges.at(-1)?.end)).toMatch(/^(?:\|\s*)?$/);
      }),
    );
  });

  it('a pipe behind an odd number of backslashes never cuts', () => {
    fc.assert(
      fc.property(row, fc.boolean(), (text, code) => {
        // Inside of a code span a backslash is a backslash; there the pipe is text all the more.
        for (const { end } of splitCells(text, code).filter((range) => range.end < text.length)) {
          const slashes = /\\*$/.exec(text.slice(0, end))?.[0].length ?? 0;
          if (!code || !text.includes('`')) expect(slashes % 2).toBe(0);
        }
      }),
    );
  });

  it('guarding code makes no more cells than not', () => {
    fc.assert(
      fc.property(row, (text) => {
        expect(splitCells(text, true).length).toBeLessThanOrEqual(splitCells(text, false).length);
      }),
    );
  });
});
