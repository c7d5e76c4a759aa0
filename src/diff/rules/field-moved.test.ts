import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Field } from '../../model/index.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { fieldAdded } from './field-added.ts';
import { fieldMoved } from './field-moved.ts';
import { fieldRemoved } from './field-removed.ts';

const { field, ref, schema, string } = build;
const city = (line: number): Field => fieldAt(line, field('city', string));
const part = (...fields: Field[]) =>
  schema('OrderRequestTo', build.object(...fields), { origin: 'derived', owner: { kind: 'operation', id: 'order' } });
const nested = (inPart: Field[], beside: Field[] = []) =>
  shop({ request: [field('to', ref('OrderRequestTo')), ...beside], more: [part(...inPart)] });

it('tells of a field that went into a structure, as a guess and once', () => {
  const [old, fresh] = [nested([field('zip', string)], [city(5)]), nested([field('zip', string), city(8)])];
  expect(told(fieldMoved, old, fresh)).toEqual([
    {
      at: 'order request to.city',
      what: 'moved from `OrderRequest.city` to `OrderRequestTo.city`',
      zh: '由 `OrderRequest.city` 移至 `OrderRequestTo.city`',
      breaks: 'senders',
      lines: '5 → 8',
    },
  ]);
  expect(changesOf(fieldMoved, old, fresh)[0]?.guess).toBe(true);
  expect([...told(fieldRemoved, old, fresh), ...told(fieldAdded, old, fresh)]).toEqual([]);
});

it('tells of a field that came out of a structure, though that is gone', () => {
  expect(told(fieldMoved, nested([city(8)]), shop({ request: [city(5)] }))).toMatchObject([{ at: 'order request city', lines: '8 → 5' }]);
});

it('tells of a field that went into a new structure', () => {
  expect(told(fieldMoved, shop({ request: [city(5)] }), nested([city(8)]))).toMatchObject([
    { at: 'order request to.city', lines: '5 → 8' },
  ]);
});

it('takes a field of another type, or of a structure far away, for another field', () => {
  const number = fieldAt(8, field('city', build.integer));
  expect(told(fieldMoved, nested([], [city(5)]), nested([number]))).toEqual([]);
  const far = (request: Field[], answer: Field[]) => shop({ request, answer });
  expect(told(fieldMoved, far([city(5)], []), far([], [city(8)]))).toEqual([]);
});
