import { expect, it } from 'vitest';
import { entry } from './entry.ts';

it('is made once, and found from then on', () => {
  const map = new Map<string, { readonly count: number }>();
  let count = 0;
  const find = (key: string): number => entry(map, key, () => ({ count: ++count })).count;
  expect([find('a'), find('b'), find('a')]).toEqual([1, 2, 1]);
  expect(map.size).toBe(2);
});
