import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { descriptionChanged } from './description-changed.ts';

const said = (description: string) =>
  shop({
    description,
    answer: [
      build.field('city', build.string, { title: description }),
      build.field('state', build.enumOf({ value: 'open', description, source: build.provenance() })),
    ],
    more: [build.schema('Basket', build.object(), { description })],
  });

it('tells of operations, fields, values and structures', () => {
  expect(told(descriptionChanged, said('One.'), said('Other.')).map(({ at }) => at)).toEqual([
    'order',
    'order answer city',
    'order answer state',
    'Basket',
  ]);
  expect(changesOf(descriptionChanged, said('One.'), said('Other.'))[0]).toMatchObject({
    bump: 'patch',
    what: { en: 'described otherwise', zh: '说明文字变化' },
  });
});

it('sees through blanks, and leaves new values to their own rule', () => {
  expect(told(descriptionChanged, said('One line.'), said('One\n  line.'))).toEqual([]);
  const values = (...names: string[]) =>
    shop({
      answer: [build.field('state', build.enumOf(...names.map((value) => ({ value, description: value, source: build.provenance() }))))],
    });
  expect(told(descriptionChanged, values('a'), values('a', 'b'))).toEqual([]);
});
