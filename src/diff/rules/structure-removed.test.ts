import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { structureRemoved } from './structure-removed.ts';

const part = build.schema('OrderAnswerPart', build.object(build.field('a', build.string)), {
  origin: 'derived',
  owner: { kind: 'operation', id: 'order' },
});

it('breaks those who import it', () => {
  const basket = build.schema('Basket', build.object(build.field('a', build.string)));
  const old = shop({ answer: [build.field('basket', build.ref('Basket'))], more: [basket] });
  expect(told(structureRemoved, old, shop())).toEqual([
    { at: 'Basket', what: 'the type `Basket` is removed', zh: '类型 `Basket` 已删除', breaks: 'readers', lines: '3 → -' },
  ]);
});

it('leaves what is named by its place to the change of that place', () => {
  const old = shop({ answer: [build.field('part', build.ref('OrderAnswerPart'))], more: [part] });
  expect(told(structureRemoved, old, shop())).toEqual([]);
  expect(told(structureRemoved, old, shop({ answer: [build.field('part', build.string)] }))).toEqual([]);
});

it('tells of what is named by its place where nothing else does', () => {
  const old = shop({ answer: [build.field('part', build.ref('OrderAnswerPart'))], more: [part] });
  const other = build.schema('Other', build.object(build.field('a', build.string)));
  const both = shop({ answer: [build.field('x', build.ref('Other'))], more: [other] });
  const before = { ...old, schemas: [...old.schemas, other] };
  const fresh = {
    ...both,
    schemas: both.schemas.map((one) =>
      one.id === 'OrderAnswer' ? { ...one, shape: build.object(build.field('part', build.ref('Other'))) } : one,
    ),
  };
  expect(told(structureRemoved, before, fresh).map(({ what }) => what)).toEqual(['the type `OrderAnswerPart` is removed']);
});
