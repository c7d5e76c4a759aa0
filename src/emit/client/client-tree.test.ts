import { describe, expect, it } from 'vitest';
import { operation } from '../openapi/testing/sample-model.ts';
import { callPaths, clientTree } from './client-tree.ts';
import type { ClientTree } from './client-tree.ts';

function shape({ groups, members }: ClientTree): Record<string, unknown> {
  return {
    ...Object.fromEntries([...groups].map(([name, group]) => [name, shape(group)])),
    ...Object.fromEntries([...members].map(([name, { id }]) => [name, id])),
  };
}

describe('clientTree', () => {
  it('puts each operation under its group', () => {
    const tree = clientTree([
      operation('a', { group: ['user', 'batch'], member: 'delete' }),
      operation('b', { group: ['user'], member: 'get' }),
      operation('c', { member: 'ping' }),
    ]);
    expect(shape(tree)).toEqual({ user: { batch: { delete: 'a' }, get: 'b' }, ping: 'c' });
  });

  it('keeps the group where a member has its name, and both members of one name', () => {
    const tree = clientTree([
      operation('a', { member: 'user' }),
      operation('b', { group: ['user'], member: 'get' }),
      operation('c', { member: 'user' }),
    ]);
    expect(shape(tree)).toEqual({ user: { get: 'b' }, user2: 'a', user3: 'c' });
  });

  it('makes members of names that are none, or that would change the client itself', () => {
    const tree = clientTree([
      operation('a', { member: 'then' }),
      operation('b', { group: ['__proto__'], member: 'a-b' }),
      operation('c', { group: ['用户'], member: '查询' }),
    ]);
    expect(shape(tree)).toEqual({ then_: 'a', __proto___: { a_b: 'b' }, 用户: { 查询: 'c' } });
  });
});

it('tells where each operation is called', () => {
  const operations = [operation('a', { group: ['user', 'batch'], member: 'delete' }), operation('b', { member: 'ping' })];
  expect([...callPaths(operations)]).toEqual([
    ['a', 'user.batch.delete'],
    ['b', 'ping'],
  ]);
});
