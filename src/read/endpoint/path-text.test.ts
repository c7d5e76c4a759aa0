import { describe, expect, it } from 'vitest';
import { methodIn, pathIn, templated } from './path-text.ts';

describe('pathIn', () => {
  it.each([
    ['/api/v3/users', '/api/v3/users'],
    ['https://a.com/api/users?page=1#x', '/api/users'],
    ['POST https://<host>/api/users', '/api/users'],
    ['https://{{host}}/users/{{id}}', '/users/{id}'],
    ['{{baseUrl}}/users', '/users'],
    ['${host}/users', '/users'],
    ['{domain}/users', '/users'],
    ['<host>/users', '/users'],
    ['[host]/users', '/users'],
    ['`/users/`', '/users'],
    ['/users/:id/roles', '/users/{id}/roles'],
    ['/users/<id>', '/users/{id}'],
    ['/users/{user.id#DOCS_USER/user-object}/x', '/users/{user.id}/x'],
    ['/guilds/[id]', '/guilds/{id}'],
    ['[GET /users]', '/users'],
    ['[list](/users)', '/users'],
    ['/files:upload', '/files:upload'],
    ['地址：/users，方法：GET', '/users'],
    ['https://a.com', '/'],
    ['https://a.com/users.', '/users'],
    ['//a.com/users', '/users'],
    ['no path', undefined],
    ['', undefined],
  ])('%j holds %j', (text, path) => {
    expect(pathIn(text)).toBe(path);
  });
});

describe('templated', () => {
  it.each([
    ['/a/${id}/b/', '/a/{id}/b'],
    ['/a/{{ id }}', '/a/{id}'],
    ['/', '/'],
  ])('%j is %j', (path, same) => {
    expect(templated(path)).toBe(same);
  });
});

describe('methodIn', () => {
  it.each([
    ['`POST`', 'post'],
    ['Get', 'get'],
    ['HTTP DELETE', 'delete'],
    ['getter', undefined],
    ['', undefined],
  ])('%j says %j', (text, method) => {
    expect(methodIn(text)).toBe(method);
  });
});
