import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../vocabulary/index.ts';
import { keptContext, words } from '../testing/build-sheet.ts';
import { typeText } from '../testing/type-text.ts';
import { toTypeRef } from './to-type-ref.ts';
import { parseType } from './type-expression.ts';

const vocabulary = createVocabulary();

function typeOf(text: string): string {
  const found = toTypeRef(parseType(words(text).text, vocabulary), words(text), keptContext());
  const more = [
    found.literals && `of ${found.literals.join('/')}`,
    found.limits.maxLength && `max ${found.limits.maxLength}`,
    found.unknown !== undefined && `unknown ${found.unknown}`,
    found.near && `near ${found.near}`,
  ];
  return [typeText(found.type), ...more.filter(Boolean)].join(' ');
}

describe('words for types', () => {
  it.each([
    ['string', 'string'],
    ['String', 'string'],
    ['`string`', 'string'],
    ['**int**', 'integer'],
    ['整型', 'integer'],
    ['字符串类型', 'string'],
    ['long', 'integer(int64)'],
    ['datetime', 'string(date-time)'],
    ['uuid', 'string(uuid)'],
    ['file', 'binary'],
    ['json', 'object'],
    ['array', 'any[]'],
    ['any', 'any'],
    ['void', 'any'],
    ['null', 'null'],
    ['enum', 'string'],
    ['strings', 'string'],
    ['string(32)', 'string max 32'],
    ['varchar(255)', 'string max 255'],
    ['string<date-time>', 'string(date-time)'],
    ['integer (int64)', 'integer(int64)'],
    ['number(double)', 'number(double)'],
    ['int(11)', 'integer'],
  ])('%s is %s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });
});

describe('lists', () => {
  it.each([
    ['string[]', 'string[]'],
    ['string[][]', 'string[][]'],
    ['[]string', 'string[]'],
    ['[string]', 'string[]'],
    ['List<String>', 'string[]'],
    ['List<List<int>>', 'integer[][]'],
    ['array of strings', 'string[]'],
    ['array<string>', 'string[]'],
    ['array(string)', 'string[]'],
    ['array[string]', 'string[]'],
    ['Array(10)', 'any[]'],
    ['array - string', 'string[]'],
    ['array: User', '#user[]'],
    ['list of user objects', '#user[]'],
    ['array of objects', 'object[]'],
    ['array of ids', 'string[]'],
    ['字符串数组', 'string[]'],
    ['对象数组', 'object[]'],
    ['User 列表', '#user[]'],
    ['string array', 'string[]'],
    ['Set<Long>', 'integer(int64)[]'],
    ['List', 'any[]'],
    ['List<T>', 'any[]'],
  ])('%s is %s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });
});

describe('maps, unions and literals', () => {
  it.each([
    ['Map<String, Integer>', 'map<integer>'],
    ['map[string]User', 'map<#user>'],
    ['Record<string, string[]>', 'map<string[]>'],
    ['Map<String, Object>', 'map<object>'],
    ['Map', 'object'],
    ['{ [key]: string }', 'map<string>'],
    ['string | number', 'string | number'],
    ['string or null', 'string | null'],
    ['string/number', 'string | number'],
    ['string, number', 'string | number'],
    ['字符串或数字', 'string | number'],
    ['string?', 'string | null'],
    ['?string', 'string | null'],
    ['nullable string', 'string | null'],
    ['Optional<User>', '#user | null'],
    ['string | String', 'string'],
    ['string | any', 'any'],
    ['string, optional', 'string'],
    ['string optional', 'string'],
    ['"a" | "b"', 'string of a/b'],
    ["'a', 'b'", 'string of a/b'],
    ['enum(a, b)', 'string of a/b'],
    ['enum: a/b', 'string of a/b'],
    ['enum<string>', 'string'],
  ])('%s is %s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });
});

describe('names', () => {
  it.each([
    ['UserDto', '#userdto'],
    ['UserDto[]', '#userdto[]'],
    ['Page<User>', '#page<user>'],
    ['Result«User»', '#result«user»'],
    ['object User', '#user'],
    ['User object', '#user'],
    ['User | null', '#user | null'],
    ['用户信息', '#用户信息'],
    ['User (required)', '#user'],
    ['[User Dto](#user-dto)', '#userdto'],
    ['[the user](#x)[]', '#theuser[]'],
    // A slip of a known word is no structure.
    ['strng', 'any unknown strng near string'],
    ['boolen', 'any unknown boolen near boolean'],
    ['hello world!', 'any unknown hello world!'],
  ])('%s is %s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it('follow a link to the structure that it leads to', () => {
    const context = keptContext({ anchors: new Map([['u', 'UserDto']]) });
    const text = words('[user](#u)');
    expect(typeText(toTypeRef(parseType(text.text, vocabulary), text, context).type)).toBe('#userdto');
    expect([...context.spellings]).toEqual([['page.md#userdto', 'UserDto']]);
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '|',
    ',',
    '/',
    '?',
    'string',
    'List',
    'Map',
    'User',
    'or',
    '数组',
    'enum',
    ' ',
    ':',
    '"',
    '«',
    '»',
    '1',
    'of',
    '`',
  );

  it('is read without a throw', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        expect(typeof typeOf(list.join(''))).toBe('string');
      }),
    );
  });

  it('of great depth is unknown, and quickly so', () => {
    expect(typeOf(`${'List<'.repeat(60)}String${'>'.repeat(60)}`)).toContain('unknown');
  });
});
