import { describe, expect, it } from 'vitest';
import { typeLook } from './type-look.ts';
import { createVocabulary } from './vocabulary.ts';

const vocabulary = createVocabulary();

describe('typeLook', () => {
  it.each([
    'string',
    'String',
    '字符串',
    '整型',
    'int32',
    'List<String>',
    'Map<String,Object>',
    '[int]',
    '[string]',
    'string[]',
    'string(32)',
    'array of strings',
    'string or null',
    'string|number',
    'integer (int64)',
    '`object`',
    '**array**',
    'List<UserDto>',
    '[object](#user)',
    'array - string',
    '对象数组类型',
    '字符串类型',
    'file',
    '字符串数组',
    'string（字符串）',
  ])('%s is a type', (text) => {
    expect(typeLook(text, vocabulary)).toBe(1);
  });

  it.each([
    'UserDto',
    'User[]',
    'Page<User>',
    'user object',
    'array of user objects',
    'a department object',
    '[User](#user)',
    '<a href="#user">User</a>',
  ])('%s may be one', (text) => {
    expect(typeLook(text, vocabulary)).toBeGreaterThanOrEqual(0.5);
  });

  it.each(['', '是', '用户的名称', 'the name of the user', 'userName', '字符串。', 'A string.', 'true', `${'User'.repeat(30)}`])(
    '%j is none',
    (text) => {
      expect(typeLook(text, vocabulary)).toBe(0);
    },
  );

  it('a number alone is none', () => {
    expect(typeLook('42', vocabulary)).toBe(0);
  });

  it('knows the words that a config adds', () => {
    expect(typeLook('Varchar3', createVocabulary())).toBe(0.5);
    expect(typeLook('Varchar3', createVocabulary({ types: { varchar3: 'string' } }))).toBe(1);
  });
});
