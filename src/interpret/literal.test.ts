import { describe, expect, it } from 'vitest';
import type { TypeRef } from '../model/index.ts';
import { bareLiteral, literalOf } from './literal.ts';

const scalar = (name: 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'binary'): TypeRef => ({ kind: 'scalar', name });
const source = { via: 'table', rule: 'test/table', span: { file: 'a.md', start: 0, end: 0, line: 1, column: 1 } } as const;

describe('bareLiteral', () => {
  it.each([
    ['`a`', 'a'],
    ['`` a`b ``', 'a`b'],
    [' "a" ', 'a'],
    ["'a'", 'a'],
    ['“a”', 'a'],
    ['`"a"`', 'a'],
    ['"a" or "b"', '"a" or "b"'],
    ['a', 'a'],
  ])('%j is %j', (text, bare) => {
    expect(bareLiteral(text)).toBe(bare);
  });
});

describe('literalOf', () => {
  it.each<[string, TypeRef, unknown]>([
    ['`a`', scalar('string'), 'a'],
    ['10', scalar('string'), '10'],
    ['10', scalar('integer'), 10],
    ['-1.5', scalar('number'), -1.5],
    ['1,000,000', scalar('number'), 1_000_000],
    ['1e3', scalar('number'), 1000],
    ['ten', scalar('number'), undefined],
    ['', scalar('number'), undefined],
    ['TRUE', scalar('boolean'), true],
    ['false', scalar('boolean'), false],
    ['是', scalar('boolean'), undefined],
    ['null', scalar('null'), null],
    ['x', scalar('binary'), undefined],
    ['2', { kind: 'enum', base: 'integer', values: [{ value: 1, source }] }, 2],
    ['1', { kind: 'enum', base: 'integer', values: [{ value: 1, source }] }, 1],
    ['a', { kind: 'enum', base: 'integer', values: [{ value: 1, source }] }, undefined],
    ['10', { kind: 'union', members: [scalar('boolean'), scalar('number')] }, 10],
    ['["a", ]', { kind: 'array', items: scalar('string') }, ['a']],
    ['{"a": 1}', { kind: 'array', items: scalar('string') }, undefined],
    ['{"a": 1}', { kind: 'object' }, { a: 1 }],
    ['[1]', { kind: 'object' }, undefined],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, { kind: 'array', items: scalar('string') }, undefined],
    ['[a', { kind: 'array', items: scalar('string') }, undefined],
    ['{"a": 1}', { kind: 'unknown' }, { a: 1 }],
    ['10', { kind: 'unknown' }, 10],
    ['true', { kind: 'unknown' }, true],
    ['a b', { kind: 'unknown' }, 'a b'],
  ])('%j for %j is %j', (text, type, value) => {
    expect(literalOf(text, type)).toEqual(value);
  });
});
