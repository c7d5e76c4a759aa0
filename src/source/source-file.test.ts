import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText, positionAt, sourceFile } from './source-file.ts';

describe('positionAt', () => {
  const file = sourceFile('a.md', 'ab\ncd\r\nef\rg');

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [7, 3, 1],
    [10, 4, 1],
    [11, 4, 2],
  ])('offset %d is line %d, column %d', (offset, line, column) => {
    expect(positionAt(file, offset)).toEqual({ line, column });
  });

  it('takes an offset past the end for the end', () => {
    expect(positionAt(file, 99)).toEqual(positionAt(file, file.text.length));
  });

  it('is the inverse of the line starts, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '中') }), fc.nat(), (text, at) => {
        const page = sourceFile('a.md', text);
        const offset = text === '' ? 0 : at % text.length;
        const { line, column } = positionAt(page, offset);
        expect((page.lineStarts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
      }),
    );
  });
});

describe('lineText', () => {
  const file = sourceFile('a.md', 'ab\ncd\r\n');

  it.each([
    [1, 'ab'],
    [2, 'cd'],
    [3, ''],
    [4, ''],
    [0, ''],
  ])('line %d is %j', (line, text) => {
    expect(lineText(file, line)).toBe(text);
  });
});
