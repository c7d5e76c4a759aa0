import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { fieldRemoved } from './field-removed.ts';
import { parameterMoved } from './parameter-moved.ts';

const at = (place: 'query' | 'header') =>
  shop({ parameters: [build.parameter(place, 'lang', build.string, { source: build.provenance(4) })] });

it('breaks nobody', () => {
  expect(told(parameterMoved, at('query'), at('header'))).toEqual([
    { at: 'order header lang', what: 'moved from `query` to `header`', zh: '由 `query` 移至 `header`', breaks: '', lines: '4 → 4' },
  ]);
  expect(told(fieldRemoved, at('query'), at('header'))).toEqual([]);
});
