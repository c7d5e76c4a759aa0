import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { operationAdded } from './operation-added.ts';

it('tells of operations that no old page describes', () => {
  const fresh = shop({ others: [build.operation('cancel', { source: build.provenance(7) })] });
  expect(told(operationAdded, shop(), fresh)).toEqual([
    { at: 'cancel', what: 'new operation', zh: '新增接口', breaks: '', lines: '- → 7' },
  ]);
});
