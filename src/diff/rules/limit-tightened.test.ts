import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Limits, TypeRef } from '../../model/index.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { limitTightened } from './limit-tightened.ts';

const { arrayOf, enumOf, integer, string, unknown } = build;
const sent = (type: TypeRef, limits: Limits) => shop({ request: [fieldAt(5, build.field('it', type, { limits }))] });

it('tells the limit before and now', () => {
  expect(told(limitTightened, sent(string, { maxLength: 9 }), sent(string, { minLength: 1, maxLength: 5 }))).toEqual([
    {
      at: 'order request it',
      what: 'minLength none → `1`, maxLength `9` → `5`',
      zh: 'minLength 无 → `1`，maxLength `9` → `5`',
      breaks: 'senders',
      lines: '5 → 5',
    },
  ]);
});

it.each<[TypeRef, Limits, Limits]>([
  [integer, { minimum: 1 }, { minimum: 2 }],
  [integer, {}, { maximum: 2 }],
  [arrayOf(string), { minItems: 1 }, { minItems: 2 }],
  [string, { pattern: '^a' }, { pattern: '^b' }],
  [enumOf('a'), {}, { maxLength: 5 }],
  [unknown, {}, { maxLength: 5 }],
])('%j: %j, %j', (type, before, after) => {
  expect(told(limitTightened, sent(type, before), sent(type, after))).toHaveLength(1);
});

it.each<[string, TypeRef, Limits]>([
  ['binds numbers, and there are none', string, { minimum: 2 }],
  ['binds texts, and there are none', integer, { maxLength: 2, pattern: '^a' }],
  ['binds lists, and there are none', string, { maxItems: 2 }],
  ['lets all through', string, { minLength: 0 }],
  ['is no regular expression', string, { pattern: '(' }],
  ['is no number', integer, { maximum: Number.POSITIVE_INFINITY }],
])('says nothing of what %s', (_, type, limits) => {
  expect(told(limitTightened, sent(type, {}), sent(type, limits))).toEqual([]);
});

it('breaks those who read where it is about answers', () => {
  const received = (limits: Limits) => shop({ answer: [build.field('it', string, { limits })] });
  expect(told(limitTightened, received({}), received({ maxLength: 5 }))[0]?.breaks).toBe('readers');
});
