import { expect, it } from 'vitest';
import { uniqueName } from './unique-name.ts';

it('counts from two, and keeps numbers apart', () => {
  const taken = new Set(['Page2']);
  const names = ['Page', 'Page', 'Page2', 'User', 'User'].map((name) => uniqueName(name, taken));
  expect(names).toEqual(['Page', 'Page3', 'Page2_2', 'User', 'User2']);
});

it('joins with what it is told to', () => {
  const taken = new Set(['user']);
  expect(uniqueName('user', taken, '-')).toBe('user-2');
  expect(taken).toContain('user-2');
});
