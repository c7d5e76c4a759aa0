import { describe, expect, it } from 'vitest';
import { isDeprecated, nestedType, statedDefault, statedExample, statedLimits } from './facts-in-prose.ts';
import { row } from './testing/build-sheet.ts';

const described = (description: string): ReturnType<typeof row> => row('a', { description });

describe('statedDefault', () => {
  it.each([
    ['默认值：10', '10'],
    ['每页数目，默认为 `20`。', '20'],
    ['默认 true', 'true'],
    ['缺省值为 "a b"', 'a b'],
    ['默认值是 “甲”', '甲'],
    ['Page size. Defaults to 50.', '50'],
    ['Default value is `asc`', 'asc'],
    ['The default: []', '[]'],
    ['默认不限', undefined],
    ['The default is the current user.', undefined],
    ['By default, no filter', undefined],
    ['名称', undefined],
  ])('%s: %s', (text, value) => {
    expect(statedDefault(described(text))?.text).toBe(value);
  });

  it('is read in the column of further facts too', () => {
    expect(statedDefault(row('a', { extra: 'default: 5' }))?.text).toBe('5');
  });
});

describe('statedExample', () => {
  it.each([
    ['名称。示例值: `张三`', '`张三`'],
    ['示例：2024-01-01', '2024-01-01'],
    ['The day. Example: 2024-01-01', '2024-01-01'],
    ['mock: @id', '@id'],
    ['见示例', undefined],
  ])('%s: %s', (text, value) => {
    expect(statedExample(described(text))?.text).toBe(value);
  });
});

describe('statedLimits', () => {
  it.each([
    ['数组长度限制：50', 'list', { maxItems: 50 }],
    ['最多支持 100 个', 'list', { maxItems: 100 }],
    ['at most 10 items, at least 1', 'list', { maxItems: 10, minItems: 1 }],
    ['最大长度: 32', 'text', { maxLength: 32 }],
    ['长度 2-20', 'text', { minLength: 2, maxLength: 20 }],
    ['length: 2 to 20', 'text', { minLength: 2, maxLength: 20 }],
    ['最大不能超过 50，最小为 1', 'number', { maximum: 50, minimum: 1 }],
    ['取值范围：1-100', 'number', { minimum: 1, maximum: 100 }],
    ['between 0.5 and 1.5', 'number', { minimum: 0.5, maximum: 1.5 }],
    ['最大长度: 32', 'number', {}],
    ['最大 10', 'other', {}],
    // A maximum below the minimum leaves the maximum.
    ['最小值 10，最大值 5', 'number', { maximum: 5 }],
    ['最大长度：1.5', 'text', {}],
    ['名称', 'text', {}],
  ] as const)('%s for a %s: %j', (text, kind, limits) => {
    expect(statedLimits(described(text), kind)).toEqual(limits);
  });

  it('takes a number alone in the column of limits for the length of a text', () => {
    expect(statedLimits(row('a', { limits: '64' }), 'text')).toEqual({ maxLength: 64 });
    expect(statedLimits(row('a', { limits: '64' }), 'number')).toEqual({});
  });
});

describe('nestedType', () => {
  it.each([
    ['用户。嵌套类型：`UserDto`。', 'UserDto'],
    ['嵌套类型:LangObject。', 'LangObject'],
    ['item 类型: string', 'string'],
    ['Nested type: Page<User>', 'Page<User>'],
    ['嵌套', undefined],
  ])('%s: %s', (text, name) => {
    expect(nestedType(described(text))?.name).toBe(name);
  });

  it('is read in the column of further facts first', () => {
    expect(nestedType(row('a', { extra: 'item 类型: User', description: '嵌套类型：Group' }))?.name).toBe('User');
  });
});

describe('isDeprecated', () => {
  it.each([
    ['已废弃，请用 b', true],
    ['名称（已弃用）', true],
    ['名称。该字段不再使用', true],
    ['[deprecated] use b', true],
    ['Deprecated: use b', true],
    ['Use instead of the deprecated b', false],
    ['名称', false],
  ])('%s: %s', (text, expected) => {
    expect(isDeprecated(described(text))).toBe(expected);
  });

  it('is told by a strike and by a note at the name', () => {
    expect(isDeprecated(row('a', {}, { struck: true }))).toBe(true);
    expect(isDeprecated(row('a', {}, { notes: ['已废弃'] }))).toBe(true);
  });
});
