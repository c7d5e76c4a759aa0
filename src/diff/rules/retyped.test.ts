import { describe, expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Schema, TypeRef } from '../../model/index.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { retyped } from './retyped.ts';

const {
  anyObject,
  arrayOf,
  boolean,
  enumOf,
  field,
  integer,
  mapOf,
  nothing,
  number,
  object,
  ref,
  required,
  schema,
  string,
  union,
  unknown,
} = build;

const structures: readonly Schema[] = [
  schema('Point', object(required('x', number), field('y', number))),
  schema('Spot', object(required('x', number), field('y', number))),
  schema('Strict', object(required('x', number), required('y', number))),
  schema('Less', object(required('x', number))),
  schema('Bag', { kind: 'object', fields: [field('x', number)], open: true }),
  schema('Node', object(field('next', ref('Node')), field('value', string))),
  schema('Knot', object(field('next', ref('Knot')), field('value', string))),
  schema('Odd', object(field('next', ref('Odd')), field('value', integer))),
  schema('Text', build.alias(string)),
  schema('Loop', build.alias(ref('Loop'))),
];

const sent = (type: TypeRef) => shop({ request: [fieldAt(5, field('it', type))], more: structures });
const received = (type: TypeRef) => shop({ answer: [fieldAt(6, field('it', type))], more: structures });

function breaksOf(old: TypeRef, fresh: TypeRef): string[] {
  const found = [...told(retyped, sent(old), sent(fresh)), ...told(retyped, received(old), received(fresh))];
  return found.map(({ breaks }) => breaks).filter((text) => text !== '');
}

it('tells both types, and where they are stated', () => {
  expect(told(retyped, sent(string), sent(arrayOf(enumOf('a', 'b'))))).toEqual([
    {
      at: 'order request it',
      what: '`string` → `("a" | "b")[]`',
      zh: '类型 `string` → `("a" | "b")[]`',
      breaks: 'senders',
      lines: '5 → 5',
    },
  ]);
});

describe('whom it breaks', () => {
  it.each<[TypeRef, TypeRef, string[]]>([
    // Wider: what was sent goes on to fit, what comes back may be more than was known.
    [string, union(string, number), ['readers']],
    [string, union(string, nothing), ['readers']],
    [enumOf('a'), string, ['readers']],
    [string, unknown, ['readers']],
    [boolean, union(boolean, string), ['readers']],
    // Narrower: what was recorded may not fit any more.
    [union(string, number), string, ['senders', 'readers']],
    [string, enumOf('a'), ['senders', 'readers']],
    [number, integer, ['senders', 'readers']],
    [unknown, string, ['senders', 'readers']],
    // The compiler knows one kind of numbers, and whole ones are among them.
    [integer, number, []],
    [enumOf(1, 2), integer, ['readers']],
    [string, integer, ['senders', 'readers']],
    [string, { kind: 'scalar', name: 'string', format: 'uuid' }, []],
    [boolean, { kind: 'enum', base: 'boolean', values: [true, false].map((value) => ({ value, source: build.provenance() })) }, []],
    [arrayOf(integer), arrayOf(number), []],
    [arrayOf(string), string, ['senders', 'readers']],
    [mapOf(integer), mapOf(string), ['senders', 'readers']],
    [mapOf(string), anyObject, ['readers']],
    // Structures by their members.
    [ref('Point'), ref('Spot'), []],
    [ref('Point'), ref('Strict'), ['senders', 'readers']],
    [ref('Strict'), ref('Point'), ['readers']],
    [ref('Point'), ref('Less'), ['senders', 'readers']],
    [ref('Less'), ref('Point'), []],
    [ref('Point'), anyObject, ['readers']],
    [anyObject, ref('Point'), ['senders', 'readers']],
    [mapOf(number), ref('Bag'), ['readers']],
    [ref('Bag'), ref('Less'), ['senders', 'readers']],
    [ref('Node'), ref('Knot'), []],
    [ref('Node'), ref('Odd'), ['senders', 'readers']],
    [ref('Text'), string, []],
    [ref('Loop'), unknown, []],
    [union(ref('Point'), string), union(ref('Spot'), string), []],
  ])('%j → %j: %j', (old, fresh, expected) => {
    expect(breaksOf(old, fresh)).toEqual(expected);
  });
});

it('says what makes the difference between two structures', () => {
  const why = (old: TypeRef, fresh: TypeRef) => changesOf(retyped, received(old), received(fresh))[0]?.why;
  expect(why(ref('Point'), ref('Less'))).toEqual({
    en: 'code that reads `Point` stops compiling: `y` is missing',
    zh: '读取 `Point` 的代码无法编译：缺少 `y`',
  });
  expect(why(arrayOf(ref('Point')), arrayOf(ref('Strict')))?.en).toContain(': `y` must be there');
});

it('tells of what a call returns, and of bodies', () => {
  const answer = (type: TypeRef | undefined) => shop({ responses: [build.response(type, { source: build.provenance(20) })] });
  expect(told(retyped, answer(string), answer(undefined))).toEqual([
    { at: 'order answer', what: '`string` → `unknown`', zh: '类型 `string` → `unknown`', breaks: 'readers', lines: '20 → 1' },
  ]);
  const body = (type: TypeRef) => shop({ requestBody: build.body(type, { source: build.provenance(10) }) });
  expect(told(retyped, body(arrayOf(string)), body(arrayOf(number)))).toMatchObject([
    { at: 'order request', breaks: 'senders', lines: '10 → 10' },
  ]);
});

it('tells of a structure that is none any more', () => {
  const old = shop({ answer: [field('at', ref('Point'))], more: structures });
  const fresh = shop({
    answer: [field('at', ref('Point'))],
    more: structures.map((one) => (one.id === 'Point' ? { ...one, shape: build.alias(string) } : one)),
  });
  expect(told(retyped, old, fresh)).toMatchObject([{ at: 'Point', what: '`object` → `string`', breaks: 'readers' }]);
});

it('is no change that matters where nothing follows from it', () => {
  expect(changesOf(retyped, received(string), received({ kind: 'scalar', name: 'string', format: 'uuid' }))).toMatchObject([
    { bump: 'patch' },
  ]);
  expect(changesOf(retyped, sent(string), sent(union(string, number)))).toMatchObject([{ bump: 'minor' }]);
});
