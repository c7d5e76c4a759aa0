import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { errorAdded } from './error-added.ts';

it('breaks nobody: a failure need not be a documented one', () => {
  const fresh = shop({ errors: [{ code: 1001, message: 'no such customer', source: build.provenance(40) }] });
  expect(told(errorAdded, shop(), fresh)).toEqual([
    { at: 'order', what: 'new error `1001 no such customer`', zh: '新增错误 `1001 no such customer`', breaks: '', lines: '1 → 40' },
  ]);
});
