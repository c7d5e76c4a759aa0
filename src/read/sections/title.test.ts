import { describe, expect, it } from 'vitest';
import { plainInline } from '../../markdown/index.ts';
import { wordsOf } from '../words.ts';
import { headingSlug } from './heading-slug.ts';
import { isDeprecated, titleText } from './title.ts';

describe('titleText', () => {
  it.each([
    ['1.2 创建用户', '创建用户'],
    ['3、创建用户', '3、创建用户'],
    ['三、创建用户', '创建用户'],
    ['POST Create a user', 'Create a user'],
    ['POST /users', 'POST /users'],
    ['Create a user % POST /users', 'Create a user'],
    ['Create a user - `POST` `/users`', 'Create a user'],
    ['Create a user', 'Create a user'],
  ])('%s is %s', (text, title) => {
    expect(titleText(text)).toBe(title);
  });
});

describe('isDeprecated', () => {
  const span = { file: 'page.md', start: 0, end: 0, line: 1, column: 1 };

  it.each([
    ['创建用户（已废弃）', true],
    ['Create a user [Deprecated]', true],
    ['不推荐使用', true],
    ['List undeprecated users', false],
  ])('%s: %s', (text, expected) => {
    expect(isDeprecated(wordsOf(plainInline(text), span))).toBe(expected);
  });

  it('takes a title that is struck through', () => {
    expect(isDeprecated(wordsOf({ ...plainInline('a'), struck: true }, span))).toBe(true);
  });
});

describe('headingSlug', () => {
  it.each([
    ['User Object', 'user-object'],
    ['User.name (v2)!', 'username-v2'],
    ['用户 对象', '用户-对象'],
    ['  A_b-c ', 'a_b-c'],
  ])('%s is %s', (text, slug) => {
    expect(headingSlug(text)).toBe(slug);
  });
});
