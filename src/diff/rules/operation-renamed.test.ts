import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { operationRemoved } from './operation-removed.ts';
import { operationRenamed } from './operation-renamed.ts';

const fields = [build.field('customer', build.string), build.field('note', build.string)];

it('knows an operation by its endpoint, whatever its parameters are called', () => {
  const old = shop({ path: '/orders/{id}', request: fields });
  const fresh = shop({ id: 'buy', member: 'buy', path: '/orders/{orderId}', request: fields });
  expect(told(operationRenamed, old, fresh)).toEqual([
    { at: 'buy', what: 'renamed from `order`', zh: '由 `order` 更名', breaks: 'senders readers', lines: '1 → 1' },
  ]);
  expect(changesOf(operationRenamed, old, fresh)[0]?.guess).toBe(false);
});

it('guesses where name and endpoint are new, and all else is alike', () => {
  const fresh = shop({ id: 'makeOrder', path: '/v2/orders', request: fields });
  expect(changesOf(operationRenamed, shop({ request: fields }), fresh)).toMatchObject([{ guess: true }]);
});

it('takes what is not alike for another operation', () => {
  const fresh = shop({ id: 'ping', path: '/health', method: 'get', requestBody: undefined as never, responses: [] });
  expect(told(operationRenamed, shop({ request: fields }), fresh)).toEqual([]);
  expect(told(operationRemoved, shop({ request: fields }), fresh)).toHaveLength(1);
});

it('tells operations at one address by their constant parameters', () => {
  const action = (id: string, value: string) =>
    build.operation(id, {
      path: '/rpc',
      parameters: [build.parameter('query', 'Action', build.string, { ambient: 'constant', default: value })],
    });
  const old = build.model([], [action('listUsers', 'ListUsers'), action('listRoles', 'ListRoles')]);
  const fresh = build.model([], [action('rolesList', 'ListRoles'), action('usersList', 'ListUsers')]);
  expect(told(operationRenamed, old, fresh).map(({ at, what }) => `${at} ${what}`)).toEqual([
    'rolesList renamed from `listRoles`',
    'usersList renamed from `listUsers`',
  ]);
});
