import { expect, test } from 'vitest';
import type { TypeRef } from '../model/index.ts';
import { enumIn, typeText } from './type-text.ts';

const string: TypeRef = { kind: 'scalar', name: 'string' };
const letters: TypeRef = { kind: 'enum', base: 'string', values: [] };

test.each<[TypeRef, string]>([
  [{ kind: 'unknown' }, 'anything'],
  [{ kind: 'scalar', name: 'string', format: 'date-time' }, 'string (date-time)'],
  [{ kind: 'array', items: { kind: 'ref', schema: 'User' } }, 'list of User'],
  [{ kind: 'map', values: string }, 'map of string'],
  [{ kind: 'object' }, 'object, members not stated'],
  [{ kind: 'union', members: [letters, string] }, 'string, one of 0 or string'],
])('%j', (type, text) => {
  expect(typeText(type)).toBe(text);
});

test('an enum is found within other types', () => {
  const deep: TypeRef = { kind: 'map', values: { kind: 'array', items: { kind: 'union', members: [string, letters] } } };
  expect(enumIn(deep)).toBe(letters);
  expect(enumIn({ kind: 'array', items: string })).toBeUndefined();
});
