import { expect, it } from 'vitest';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { operationRegrouped } from './operation-regrouped.ts';

it('tells where the client has an operation now', () => {
  const fresh = shop({ group: ['orders'], member: 'create' });
  expect(told(operationRegrouped, shop(), fresh)).toEqual([
    {
      at: 'order',
      what: 'the client has it as `client.orders.create`, no more as `client.order`',
      zh: '客户端中由 `client.order` 改为 `client.orders.create`',
      breaks: 'senders',
      lines: '1 → 1',
    },
  ]);
});

it('leaves it to the new name where there is one', () => {
  expect(told(operationRegrouped, shop(), shop({ id: 'buy', member: 'buy' }))).toEqual([]);
});
