import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldParts, foldWord } from './fold.ts';

describe('foldWord', () => {
  it.each([
    ['Name', 'name'],
    ['  **Param  Name**: ', 'param name'],
    ['`id`', 'id'],
    ['参数名：', '参数名'],
    ['ＮＡＭＥ', 'name'],
    ['¶ Parameters', 'parameters'],
    ['# Parameters', 'parameters'],
    ['param_name', 'param name'],
    ['必填？', '必填'],
    ['“是”', '是'],
    ['-', '-'],
    ['#', '#'],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldWord(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'b', '名', ' ', ':', '：', '-', '*', '_', '`', '#', '1') }), (text) => {
        // Peeling one layer may bare another (`-*-`); after a few, nothing is left to peel.
        const folded = foldWord(foldWord(foldWord(text)));
        expect(foldWord(folded).length).toBeLessThanOrEqual(folded.length);
        expect(folded).not.toMatch(/[A-Z`*]|\s\s|^\s|\s$/);
      }),
    );
  });
});

describe('foldParts', () => {
  it.each([
    ['类型(Type)', ['类型(type)', '类型', 'type']],
    ['类型（Type）', ['类型(type)', '类型', 'type']],
    ['Type [类型]', ['type [类型]', 'type', '类型']],
    ['必填/Required', ['必填/required', '必填', 'required']],
    ['名称 | Name', ['名称 | name', '名称', 'name']],
    ['名称\nName', ['名称 name']],
    ['name', ['name']],
    ['()', ['()']],
    ['', []],
  ])('%j is %j', (text, parts) => {
    expect(foldParts(text)).toEqual(parts);
  });
});
