import { expect, it } from 'vitest';
import { keepSafe } from './keep-safe.ts';

it('keeps all but what fails', async () => {
  const asked: number[][] = [];
  const passes = async (items: readonly number[]): Promise<boolean> => {
    asked.push([...items]);
    return !items.includes(3);
  };
  expect(await keepSafe([1, 2, 3, 4, 5], passes)).toEqual([1, 2, 4, 5]);
  expect(await keepSafe([3], passes)).toEqual([]);
  asked.length = 0;
  expect(await keepSafe([1, 2, 4], passes)).toEqual([1, 2, 4]);
  expect(asked).toEqual([[1, 2, 4]]);
});

it('drops one of two that do not go together', async () => {
  expect(await keepSafe(['a', 'b', 'c'], async (items) => !(items.includes('a') && items.includes('c')))).toEqual(['a', 'b']);
});
