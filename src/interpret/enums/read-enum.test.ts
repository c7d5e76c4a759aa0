import { describe, expect, it } from 'vitest';
import { row } from '../testing/build-sheet.ts';
import type { CellTexts } from '../testing/build-sheet.ts';
import { enumConventions } from './conventions.ts';
import { readEnum } from './read-enum.ts';

const evidence = { isSeen: (): boolean => false, numeric: false, boolean: false };

function read(cells: CellTexts): string | undefined {
  const found = readEnum(row('a', cells), evidence);
  return (
    found &&
    `${found.rule.replace('enum/', '')}: ${found.reading.values.map(({ value, description }) => value + (description === undefined ? '' : `=${description}`)).join(', ')}`
  );
}

describe('readEnum', () => {
  it.each<[CellTexts, string | undefined]>([
    [{ enum: 'a, b' }, 'column: a, b'],
    [{ enum: '`a` / `b`' }, 'column: a, b'],
    [{ enum: '"a" or "b"' }, 'column: a, b'],
    [{ enum: 'A=甲，B=乙' }, 'valued-list: A=甲, B=乙'],
    [{ enum: 'a' }, undefined],
    [{ enum: 'a, b, …' }, undefined],
    [{ enum: 'a, b', description: '枚举值：`c`,`d`,`e`' }, 'column: a, b'],
    [{ extra: '枚举: a,b', description: '名称' }, 'cued-list: a, b'],
    [{ description: '枚举值：`a`,`b`' }, 'cued-list: a, b'],
    [{ title: '枚举值：`a`,`b`' }, 'cued-list: a, b'],
    [{ example: '可选枚举值：`a`,`b`' }, 'cued-list: a, b'],
    [{ limits: '枚举值：a,b' }, 'cued-list: a, b'],
    // Without the cue an example is an example.
    [{ example: 'a,b' }, undefined],
    [{ description: '名称' }, undefined],
  ])('%j: %s', (cells, values) => {
    expect(read(cells)).toBe(values);
  });

  it('takes the longest list of several columns, and of two alike the one that a word announces', () => {
    expect(read({ extra: '枚举: a,b', description: '枚举值：`a`,`b`,`c`' })).toBe('cued-list: a, b, c');
    expect(read({ extra: '支持 `x`,`y`', description: '枚举值：`a`,`b`' })).toBe('cued-list: a, b');
  });

  it('lets bullets say what the values of a bare list mean', () => {
    expect(read({ extra: '枚举: a,b', description: '类型\n- `a`: 甲\n- `b`: 乙' })).toBe('cued-list: a=甲, b=乙');
  });

  it('has each convention once, under its own id', () => {
    const ids = enumConventions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
