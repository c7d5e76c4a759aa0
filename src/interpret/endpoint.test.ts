import { describe, expect, it } from 'vitest';
import type { OperationSheet } from '../sheet/index.ts';
import { resolveEndpoint, stem } from './endpoint.ts';
import type { EndpointRule } from './endpoint.ts';
import { at, operationSheet } from './testing/build-sheet.ts';

const stated = (value: string, guess?: string): NonNullable<OperationSheet['path']> => ({
  value,
  rule: 'endpoint/labelled',
  span: at(),
  ...(guess !== undefined && { guess }),
});
const named = (value: string): Partial<OperationSheet> => ({ names: [{ value, rule: 'name/called-in-sample', span: at() }] });

function resolve(sheet: Partial<OperationSheet>, rule?: EndpointRule, file: string = 'v3/get-user.md'): string {
  const { method, path, methodSource, pathSource } = resolveEndpoint(operationSheet(sheet), file, rule);
  return `${method ?? '?'} ${path ?? '?'} (${methodSource.via}, ${pathSource.via})`;
}

describe('resolveEndpoint', () => {
  it.each<[string, Partial<OperationSheet>, EndpointRule | undefined, string]>([
    ['the page', { method: stated('post'), path: stated('/a') }, undefined, 'post /a (prose, prose)'],
    ['the page before the rule', { method: stated('post'), path: stated('/a') }, { method: 'GET', path: '/b' }, 'post /a (prose, prose)'],
    [
      'the rule before a guess of the page',
      { method: stated('post', 'guessed'), path: stated('/a', 'guessed') },
      { method: 'GET' },
      'get /a (config, prose)',
    ],
    ['the rule where the page says nothing', {}, { method: 'POST', path: '/api/{file}' }, 'post /api/get-user (config, config)'],
    ['an exception by file', { path: stated('/a') }, { overrides: { 'get-user': { path: '/c' } } }, '? /c (config, config)'],
    ['an exception by path', { path: stated('/a') }, { overrides: { 'v3/get-user.md': { method: 'PUT' } } }, 'put /a (config, prose)'],
    [
      'an exception by the name of the operation',
      { ...named('GetUser'), path: stated('/a') },
      { overrides: { getUser: { path: '/d' } } },
      '? /d (config, config)',
    ],
    ['nothing', {}, undefined, '? ? (config, config)'],
  ])('takes %s', (_, sheet, rule, expected) => {
    expect(resolve(sheet, rule)).toBe(expected);
  });

  it.each([
    ['/api/{operation}', '/api/UpdateUserInfo'],
    ['/api/{operation:kebab}', '/api/update-user-info'],
    ['/api/{operation:snake}', '/api/update_user_info'],
    ['/api/{operation:camel}', '/api/updateUserInfo'],
    ['/api/{operation:pascal}', '/api/UpdateUserInfo'],
    ['/api/{operation:lower}', '/api/updateuserinfo'],
    ['/{file:pascal}/{id}', '/GetUser/{id}'],
    ['api', '/api'],
  ])('fills %s: %s', (path, filled) => {
    expect(resolve(named('UpdateUserInfo'), { path })).toContain(` ${filled} `);
  });

  it('fills in the name of the file where the page tells none of the operation', () => {
    expect(resolve({}, { path: '/{operation:camel}' })).toContain(' /getUser ');
  });
});

describe('stem', () => {
  it.each([
    ['a/b/get-user.md', 'get-user'],
    ['user.v2.md', 'user.v2'],
    ['README', 'README'],
  ])('of %s is %s', (file, expected) => {
    expect(stem(file)).toBe(expected);
  });
});
