import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { deprecated } from './deprecated.ts';

const all = (is: boolean) =>
  shop({
    deprecated: is,
    answer: [build.field('city', build.string, { deprecated: is })],
    parameters: [build.parameter('query', 'lang', build.string, { deprecated: is })],
    more: [build.schema('Basket', build.object(), { deprecated: is })],
  });

it('tells of operations, parameters, fields and structures', () => {
  expect(told(deprecated, all(false), all(true)).map(({ at, what, breaks }) => `${at}: ${what}${breaks}`)).toEqual([
    'order: deprecated',
    'order query lang: deprecated',
    'order answer city: deprecated',
    'Basket: deprecated',
  ]);
});

it('tells of what is deprecated no more; that asks for less of the version', () => {
  expect(changesOf(deprecated, all(false), all(true))[0]).toMatchObject({ bump: 'minor', what: { zh: '已弃用' } });
  expect(changesOf(deprecated, all(true), all(false))[0]).toMatchObject({
    bump: 'patch',
    what: { en: 'deprecated no more', zh: '取消弃用' },
  });
});
