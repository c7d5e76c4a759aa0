import { describe, expect, it } from 'vitest';
import { operationOf, stated, string, structure, fieldOf } from '../checks/testing/sampled-model.ts';
import type { Operation } from '../model/index.ts';
import { nameOperations } from './name-operations.ts';
import { modelOf, runPass } from './testing/run-pass.ts';

function endpoint(method: string, path: string, more: Partial<Operation> = {}): Operation {
  return { ...operationOf(`page.md@${path}`, {}), method: method.toLowerCase() as Operation['method'], path, ...more };
}

const hint = (value: string, rule: string = 'name/called-in-sample'): Partial<Operation> => ({
  nameHints: [{ value, source: stated(1, { rule }) }],
});
/** `group.member (id)`. */
const named = (...operations: Operation[]): string[] =>
  runPass(nameOperations, modelOf([], operations)).model.operations.map(
    ({ id, group, member }) => `${[...group, member].join('.')} (${id})`,
  );

describe('a name from method and path', () => {
  it.each([
    ['POST', '/api/v3/user/bulkUpdateByIdList', 'user.bulkUpdateByIdList (userBulkUpdateByIdList)'],
    ['GET', '/users', 'listUsers (listUsers)'],
    ['GET', '/users/{id}', 'getUser (getUser)'],
    ['POST', '/users', 'createUser (createUser)'],
    ['PUT', '/users/{id}', 'replaceUser (replaceUser)'],
    ['PATCH', '/users/{id}', 'updateUser (updateUser)'],
    ['DELETE', '/users/{id}', 'deleteUser (deleteUser)'],
    ['GET', '/users/{id}/roles', 'users.listRoles (usersListRoles)'],
    ['GET', '/profile', 'getProfile (getProfile)'],
    ['GET', '/categories/{id}', 'getCategory (getCategory)'],
    ['GET', '/boxes/{id}', 'getBox (getBox)'],
    ['GET', '/status/{id}', 'getStatus (getStatus)'],
    ['POST', '/order/pay', 'order.pay (orderPay)'],
    ['GET', '/user/get_user_info', 'user.getUserInfo (userGetUserInfo)'],
    ['GET', '/report.json', 'getReport (getReport)'],
    ['POST', '/', 'postRoot (postRoot)'],
    ['GET', '/{id}', 'getId (getId)'],
  ])('%s %s is %s', (method, path, expected) => {
    expect(named(endpoint(method, path))).toEqual([expected]);
  });
});

describe('a name that the page gives', () => {
  it('goes before the path, in the group of the path', () => {
    expect(named(endpoint('POST', '/api/sync/task', hint('UpdateSyncTask')))).toEqual(['sync.updateSyncTask (updateSyncTask)']);
  });

  it('that several operations bear tells none of them, unless it is stated', () => {
    expect(named(endpoint('GET', '/a', hint('send')), endpoint('GET', '/b', hint('send')))).toEqual(['getA (getA)', 'getB (getB)']);
    expect(named(endpoint('GET', '/a', hint('send', 'name/stated')))).toEqual(['send (send)']);
  });
});

describe('names', () => {
  it('are unique, and a collision is reported with both places', () => {
    const operations = [
      endpoint('POST', '/a', hint('run', 'name/stated')),
      endpoint('POST', '/b', { ...hint('run', 'name/stated'), relative: 'docs/other-page.md' }),
    ];
    const { model, diagnostics } = runPass(nameOperations, modelOf([], operations));
    const [first, second] = model.operations;
    expect(first?.id).toBe('run');
    expect(second?.id).not.toBe('run');
    expect(diagnostics).toMatchObject([{ message: expect.stringContaining('`run`'), related: [{ span: operations[0]?.source.span }] }]);
  });

  it('of members differ within a group, and from the groups beside them', () => {
    const ids = named(endpoint('POST', '/user/get'), endpoint('POST', '/user/get/all'));
    expect(new Set(ids.map((id) => id.replace(/ .*$/, ''))).size).toBe(2);
    expect(ids[1]).toMatch(/^user\.get\.all /);
    expect(ids[0]).not.toMatch(/^user\.get /);
  });

  it('are the same on every run', () => {
    const operations = [endpoint('GET', '/a', hint('send')), endpoint('POST', '/b/c'), endpoint('GET', '/b/c')];
    expect(named(...operations)).toEqual(named(...operations));
  });

  it('keep structures with their owners', () => {
    const owned = structure('x', [fieldOf(1, 'a', string)], { origin: 'derived', owner: { kind: 'operation', id: 'page.md@/users' } });
    expect(runPass(nameOperations, modelOf([owned], [endpoint('GET', '/users')])).model.schemas[0]?.owner).toEqual({
      kind: 'operation',
      id: 'listUsers',
    });
  });
});
