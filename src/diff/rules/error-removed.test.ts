import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { errorRemoved } from './error-removed.ts';

const errors = [1, 2].map((code) => ({ code, message: `failure ${code}`, source: build.provenance(40 + code) }));

it('breaks those who ask for it', () => {
  expect(told(errorRemoved, shop({ errors }), shop({ errors: errors.slice(1) }))).toEqual([
    { at: 'order', what: 'error `1 failure 1` removed', zh: '删除错误 `1 failure 1`', breaks: 'readers', lines: '41 → 1' },
  ]);
});
