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
      stem: 'sync-task-dto',
      type: { module: 'src/types/sync-task-dto.ts', name: 'SyncTaskDto' },
      schema: { module: 'src/validators/sync-task-dto.ts', name: 'syncTaskDtoSchema' },
      is: { module: 'src/validators/sync-task-dto.ts', name: 'isSyncTaskDto' },
      parse: { module: 'src/validators/sync-task-dto.ts', name: 'parseSyncTaskDto' },
      safeParse: { module: 'src/validators/sync-task-dto.ts', name: 'safeParseSyncTaskDto' },
    });
  });

  it.each([
    ['Record', 'RecordType', 'record'],
    ['Promise', 'PromiseType', 'promise'],
    ['用户', '用户', '用户'],
    ['Index', 'Index', 'index-schema'],
    ['Con', 'Con', 'con-schema'],
    ['Lpt1', 'Lpt1', 'lpt1-schema'],
    ['not an identifier', 'not_an_identifier', 'not-an-identifier'],
  ])('named %j is the type %s in the file %s', (name, type, stem) => {
    expect(names([schema(name, object())]).schema(name)).toMatchObject({ type: { name: type }, stem });
  });

  it('shares neither file nor function with one whose name differs by case', () => {
    const all = names([schema('LDAPUser', object()), schema('LdapUser', object())]);
    expect(all.schema('LdapUser')).toMatchObject({
      stem: 'ldap-user-schema',
      type: { name: 'LdapUser' },
      schema: { name: 'ldapUserSchema2' },
      is: { name: 'isLdapUser' },
    });
  });

  it('that is derived stands in the file of its owner', () => {
    const all = names(
      [
        schema('UpdateUserRequest', object(), { origin: 'derived', owner: { kind: 'operation', id: 'updateUser' } }),
        schema('Part', object(), { origin: 'derived', owner: { kind: 'schema', id: 'UpdateUserRequest' } }),
        schema('UpdateUser', object()),
      ],
      [operation('updateUser')],
    );
    expect(all.schema('UpdateUserRequest').stem).toBe('update-user');
    expect(all.schema('Part').stem).toBe('update-user');
    expect(all.schema('UpdateUser').stem).toBe('update-user-schema');
  });

  it('that the model lacks is a bug of ours', () => {
    expect(() => names([]).schema('Nobody')).toThrow('"Nobody"');
    const orphan = schema('Orphan', object(), { owner: { kind: 'operation', id: 'nobody' } });
    expect(() => names([orphan])).toThrow('Orphan belongs to nothing');
  });
});

describe('an operation', () => {
  const user = schema('User', object(build.required('name', string)));

  it('takes and returns structures of the page by their own names', () => {
    const update = operation('updateUser', { requestBody: build.body(ref('User')), responses: [build.response(ref('User'))] });
    expect(names([user], [update]).operation('updateUser')).toMatchObject({
      stem: 'update-user',
      function: { module: 'src/operations/update-user.ts', name: 'updateUser' },
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
      input: { type: { module: 'src/types/list-users.ts', name: 'ListUsersInput' } },
      output: { type: { name: 'ListUsersOutput' } },
      ownInput: true,
      ownOutput: true,
    });
  });

  it('has none where there is nothing to give or the answer is open', () => {
    const named = names([], [operation('ping', { responses: [build.response(build.unknown)] })]).operation('ping');
    expect(named).toEqual({ stem: 'ping', function: expect.anything(), ownInput: false, ownOutput: false });
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
