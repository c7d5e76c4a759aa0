import { describe, expect, it } from 'vitest';
import { emitContext } from '../emit-context.ts';
import * as build from '../testing/build-model.ts';

const { object, operation, ref, schema, string } = build;

function names(...args: Parameters<typeof build.model>): ReturnType<typeof emitContext>['names'] {
  return emitContext(build.model(...args), { toolVersion: '1' }).names;
}

describe('a schema', () => {
  it('keeps its name, and names its validators by it', () => {
    expect(names([schema('SyncTaskDto', object())]).schema('SyncTaskDto')).toEqual({
      type: { module: 'src/types/index.ts', name: 'SyncTaskDto' },
      schema: { module: 'src/validators/index.ts', name: 'syncTaskDtoSchema' },
      is: { module: 'src/validators/index.ts', name: 'isSyncTaskDto' },
      parse: { module: 'src/validators/index.ts', name: 'parseSyncTaskDto' },
      safeParse: { module: 'src/validators/index.ts', name: 'safeParseSyncTaskDto' },
    });
  });

  it.each([
    ['Record', 'RecordType'],
    ['Promise', 'PromiseType'],
    ['用户', '用户'],
    ['not an identifier', 'not_an_identifier'],
  ])('named %j is the type %s', (name, type) => {
    expect(names([schema(name, object())]).schema(name)).toMatchObject({ type: { name: type } });
  });

  it('shares no function with one whose name differs by case', () => {
    const all = names([schema('LDAPUser', object()), schema('LdapUser', object())]);
    expect(all.schema('LdapUser')).toMatchObject({
      type: { name: 'LdapUser' },
      schema: { name: 'ldapUserSchema2' },
      is: { name: 'isLdapUser' },
    });
  });

  it('that the model lacks is a bug of ours', () => {
    expect(() => names([]).schema('Nobody')).toThrow('"Nobody"');
  });
});

describe('an operation', () => {
  const user = schema('User', object(build.required('name', string)));

  it('takes and returns structures of the page by their own names', () => {
    const update = operation('updateUser', { requestBody: build.body(ref('User')), responses: [build.response(ref('User'))] });
    expect(names([user], [update]).operation('updateUser')).toMatchObject({
      function: { module: 'src/operations/index.ts', name: 'updateUser' },
      input: { type: { name: 'User' } },
      output: { type: { name: 'User' } },
      ownInput: false,
      ownOutput: false,
    });
  });

  it('has types of its own for what is no structure', () => {
    const list = operation('listUsers', {
      parameters: [build.parameter('query', 'page', build.integer)],
      responses: [build.response(build.arrayOf(ref('User')))],
    });
    expect(names([user], [list]).operation('listUsers')).toMatchObject({
      input: { type: { module: 'src/types/index.ts', name: 'ListUsersInput' } },
      output: { type: { name: 'ListUsersOutput' } },
      ownInput: true,
      ownOutput: true,
    });
  });

  it('has none where there is nothing to give or the answer is open', () => {
    const named = names([], [operation('ping', { responses: [build.response(build.unknown)] })]).operation('ping');
    expect(named).toEqual({ function: expect.anything(), ownInput: false, ownOutput: false });
  });

  it('gives way to reserved words and to validators, never the other way round', () => {
    const all = names([user], [operation('delete'), operation('isUser')]);
    expect(all.operation('delete').function.name).toBe('delete_');
    expect(all.operation('isUser').function.name).toBe('isUser');
    expect(all.schema('User').is.name).toBe('isUser2');
    expect(all.values).toContain('isUser2');
    expect(all.types).toContain('User');
  });

  it('returns what its first success states, and no failure', () => {
    const get = operation('getUser', {
      responses: [
        build.response(undefined, { status: '204' }),
        build.response(build.string, { status: '400' }),
        build.response(ref('User'), { status: '2XX' }),
      ],
    });
    expect(names([user], [get]).operation('getUser').output?.type.name).toBe('User');
  });
});
