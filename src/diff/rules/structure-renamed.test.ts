import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Field } from '../../model/index.ts';
import { shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { structureAdded } from './structure-added.ts';
import { structureRenamed } from './structure-renamed.ts';

const { field, ref, string } = build;
const members = [field('street', string), field('zip', string), field('city', string)];
const named = (name: string, fields: readonly Field[], used: boolean = true) =>
  shop({ request: used ? [field('to', ref(name))] : [], more: [build.schema(name, build.object(...fields))] });

it('knows a structure by its place', () => {
  const fresh = named('Place', [field('street', string), field('zip', string), field('country', string)]);
  expect(told(structureRenamed, named('Address', members), fresh)).toEqual([
    { at: 'Place', what: 'the type `Address` is called `Place`', zh: '类型 `Address` 更名为 `Place`', breaks: 'senders', lines: '3 → 3' },
  ]);
  expect(changesOf(structureRenamed, named('Address', members), fresh)[0]?.guess).toBe(true);
});

it('knows a structure by its members', () => {
  expect(told(structureRenamed, named('Address', members, false), named('Place', members, false))).toHaveLength(1);
});

it('takes other members at the same place for another structure', () => {
  const fresh = named('Contact', [field('phone', string), field('mail', string), field('name', string)]);
  expect(told(structureRenamed, named('Address', members), fresh)).toEqual([]);
  expect(told(structureAdded, named('Address', members), fresh)).toHaveLength(1);
});

it('leaves names made of an operation to the new name of the operation', () => {
  const rename = (text: string) => text.replaceAll('OrderRequest', 'BuyRequest').replaceAll('"order"', '"buy"');
  const fresh = JSON.parse(rename(JSON.stringify(shop({ request: members })))) as ReturnType<typeof shop>;
  expect(told(structureRenamed, shop({ request: members }), fresh)).toEqual([]);
});
