import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Field } from '../../model/index.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { fieldRemoved } from './field-removed.ts';
import { fieldRenamed } from './field-renamed.ts';

const { field, integer, string } = build;
const found = (old: Field, fresh: Field): boolean => told(fieldRenamed, shop({ request: [old] }), shop({ request: [fresh] })).length > 0;

it('is a guess, and says so', () => {
  const old = shop({ request: [fieldAt(5, field('user_name', string))] });
  const fresh = shop({ request: [fieldAt(6, field('userName', string))] });
  expect(told(fieldRenamed, old, fresh)).toEqual([
    { at: 'order request userName', what: 'renamed from `user_name`', zh: '由 `user_name` 更名', breaks: 'senders', lines: '5 → 6' },
  ]);
  expect(changesOf(fieldRenamed, old, fresh)[0]?.guess).toBe(true);
  expect(told(fieldRemoved, old, fresh)).toEqual([]);
});

it.each<[boolean, Field, Field]>([
  [true, field('userID', string), field('userId', integer)],
  [true, field('customerNme', string), field('customerName', string)],
  [true, field('phone', string, { description: 'The number to call.' }), field('mobile', string, { description: 'The number to call.' })],
  [false, field('phone', string, { description: 'The number to call.' }), field('mobile', integer, { description: 'The number to call.' })],
  [false, field('phone', string), field('address', string)],
  [false, field('startTime', string), field('endTimes', string)],
  [false, field('customerName', string), field('customerAge', string)],
])('%s: %j, %j', (expected, old, fresh) => {
  expect(found(old, fresh)).toBe(expected);
});

it('takes the likest where several are alike', () => {
  const old = shop({ request: [field('name', string), field('names', string)] });
  const fresh = shop({ request: [field('Names', string), field('Name', string)] });
  expect(told(fieldRenamed, old, fresh).map(({ at, what }) => `${at} ${what}`)).toEqual([
    'order request Names renamed from `names`',
    'order request Name renamed from `name`',
  ]);
});
