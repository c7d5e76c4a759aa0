import { expect, test } from 'vitest';
import { isQuoted } from './is-quoted.ts';
import type { TypeRef } from './type-ref.ts';

const span = { file: 'page.md', start: 0, end: 1, line: 1, column: 1 };
const list: TypeRef = { kind: 'array', items: { kind: 'unknown' } };
const scalar = (name: 'boolean' | 'integer' | 'string'): TypeRef => ({ kind: 'scalar', name });

test.each<[string, TypeRef]>([
  ['["a"]', list],
  [' {"a":1} ', { kind: 'object' }],
  [' false', scalar('boolean')],
  ['-10', scalar('integer')],
  ['2', { kind: 'enum', base: 'integer', values: [] }],
  ['true', { kind: 'union', members: [scalar('string'), scalar('boolean')] }],
])('%j is a value in quotes', (value, type) => {
  expect(isQuoted({ kind: 'scalar', value, span }, type)).toBe(true);
});

test.each<[string | number, TypeRef]>([
  ['[broken', list],
  ['[also broken]', list],
  ['{"a":1}', list],
  ['no', scalar('boolean')],
  ['1 of 2', scalar('integer')],
  ['10', scalar('string')],
  [10, scalar('integer')],
])('%j is not', (value, type) => {
  expect(isQuoted({ kind: 'scalar', value, span }, type)).toBe(false);
});
