import { expect, it } from 'vitest';
import { nameLikeness, overlap } from './likeness.ts';
import { pairByLikeness } from './pair.ts';

it.each([
  ['userName', 'user_name', 1],
  ['userName', 'USERNAME', 1],
  ['x-ca-key', 'xCaKey', 1],
  ['用户名', '用户名', 1],
  ['', '', 1],
  ['abcd', 'wxyz', 0],
  ['startTime', 'timeStart', 0.95],
])('%j and %j', (a, b, likeness) => {
  expect(nameLikeness(a, b)).toBe(likeness);
});

it('grows with what is shared', () => {
  expect(nameLikeness('customer', 'custumer')).toBeGreaterThan(0.8);
  expect(nameLikeness('customerName', 'customerAge')).toBeLessThan(0.7);
  expect(nameLikeness('customerNme', 'customerName')).toBeGreaterThan(0.7);
  expect(nameLikeness('orderid', 'orderids')).toBeGreaterThan(0.7);
  expect(nameLikeness('id', 'customerId')).toBeLessThan(0.7);
});

it('of two collections is the share that both have', () => {
  expect(overlap(['a', 'b', 'c'], ['b', 'c', 'd'])).toBe(0.5);
  expect(overlap([], [])).toBe(0);
});

it('pairs the likest, each thing once', () => {
  const likeness = (a: string, b: string) => (a[0] === b[0] ? 0.9 : 0.5);
  const pairs = pairByLikeness(['a1', 'b1', 'c1'], ['b2', 'x2'], likeness, 0.6);
  expect(pairs).toEqual([{ old: 'b1', new: 'b2', by: 'likeness' }]);
});
