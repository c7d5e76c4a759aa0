import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../vocabulary/index.ts';
import { blocksOf } from '../testing/page-blocks.ts';
import { bracketedTypes } from './bracketed-types.ts';

const page = (rows: readonly string[], sample: string = ''): boolean =>
  bracketedTypes(
    blocksOf(
      ['| 参数 | 类型 |\n|--|--|', ...rows.map((row) => `| ${row} |`), sample === '' ? '' : `\n\`\`\`json\n${sample}\n\`\`\``].join('\n'),
    ),
    createVocabulary(),
  );

describe('bracketedTypes', () => {
  it.each<[string, string[], string, boolean]>([
    ['all types of a page stand in brackets', ['a | [int]', 'b | [string]'], '', true],
    ['one does not', ['a | [int]', 'b | string'], '', false],
    ['there is but one', ['a | [int]'], '', false],
    ['an empty type says nothing', ['a | [int]', 'b | [string]', 'c | '], '', true],
    ['the sample shows no list', ['a | [int]'], '{"a": 1}', true],
    ['the sample shows lists', ['a | [int]', 'b | [string]'], '{"a": [1], "b": ["x"]}', false],
    ['the sample shows an array that is called one', ['a | [int]', 'b | [array]'], '{"a": 1, "b": []}', true],
    ['there is none', ['a | ', 'b | '], '', false],
  ])('where %s', (_, rows, sample, expected) => {
    expect(page(rows, sample)).toBe(expected);
  });
});
