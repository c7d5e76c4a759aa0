import { describe, expect, it } from 'vitest';
import { at, fieldOf, operationOf, stated, string, structure } from '../checks/testing/sampled-model.ts';
import type { Operation, Schema } from '../model/index.ts';
import { nameSchemas } from './name-schemas.ts';
import { modelOf, runPass } from './testing/run-pass.ts';

const fields = [fieldOf(1, 'a', string)];
const page = (id: string, pageName: string, files: readonly string[] = ['page.md']): Schema =>
  structure(id, fields, { pageName, sources: files.map((file) => stated(1, { span: at(1, file) })) });
const derived = (id: string, owner: NonNullable<Schema['owner']>): Schema => structure(id, fields, { origin: 'derived', owner });
const names = (schemas: readonly Schema[], operations: readonly Operation[] = []): string[] =>
  runPass(nameSchemas, modelOf(schemas, operations)).model.schemas.map(({ name }) => name);
const inFile = (id: string, file: string): Operation => ({ ...operationOf(id, {}), source: stated(1, { span: at(1, file) }) });

describe('nameSchemas', () => {
  it.each([
    ['UserDto', 'UserDto'],
    ['userDto', 'UserDto'],
    ['user dto', 'UserDto'],
    ['User_Dto', 'User_Dto'],
    ['Page<User>', 'PageUser'],
    ['Result«User»', 'ResultUser'],
    ['a.b', 'AB'],
    ['404Error', 'Schema404Error'],
    ['用户信息', '用户信息'],
  ])('a page name %s is %s', (own, expected) => {
    expect(names([page('page.md#x@0', own)])).toEqual([expected]);
  });

  it('names what has no name by its place', () => {
    const ask = { kind: 'operation', id: 'updateUser' } as const;
    const schemas = [
      page('p.md#user@0', 'User'),
      derived('docs/p.md@0/request', ask),
      derived('docs/p.md@0/request/home_address', ask),
      derived('p.md#user@0/more/inner', { kind: 'schema', id: 'p.md#user@0' }),
    ];
    expect(names(schemas, [operationOf('updateUser', {})])).toEqual([
      'User',
      'UpdateUserRequest',
      'UpdateUserRequestHomeAddress',
      'UserMoreInner',
    ]);
  });

  it('gives a name that two bear to the one that more pages describe; the other is told apart by what uses it', () => {
    const schemas = [page('a.md#user@0', 'User', ['a.md']), page('b.md#user@0', 'User', ['b.md', 'c.md'])];
    expect(names(schemas, [inFile('listUsers', 'a.md')])).toEqual(['UserOfListUsers', 'User']);
    expect(names(schemas)).toEqual(['UserOfA', 'User']);
  });

  it('compares names without case: files of types must differ on every disk', () => {
    const found = names([page('a.md#user@0', 'User'), page('a.md#b@1', 'USER'), page('a.md#c@2', 'user')]);
    expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(3);
  });

  it('lets references, ids and owners follow', () => {
    const schemas = [
      page('p.md#user@0', 'User'),
      derived('p.md#user@0/more', { kind: 'schema', id: 'p.md#user@0' }),
      structure('p.md@0/response', [fieldOf(1, 'user', { kind: 'array', items: { kind: 'ref', schema: 'p.md#user@0' } })], {
        origin: 'derived',
        owner: { kind: 'operation', id: 'ask' },
      }),
    ];
    const { model, types } = runPass(
      nameSchemas,
      modelOf(schemas, [operationOf('ask', { answer: { kind: 'ref', schema: 'p.md@0/response' } })]),
    );
    expect(types['AskResponse.user']).toBe('#User[]');
    expect(model.schemas.map(({ id }) => id)).toEqual(['User', 'UserMore', 'AskResponse']);
    expect(model.schemas[1]?.owner).toEqual({ kind: 'schema', id: 'User' });
    expect(model.operations[0]?.responses[0]?.type).toEqual({ kind: 'ref', schema: 'AskResponse' });
  });
});
