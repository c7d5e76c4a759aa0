import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { structureAdded } from './structure-added.ts';

it('tells of structures that pages name, and of no others', () => {
  const derived = build.schema('OrderRequestPart', build.object(), { origin: 'derived', owner: { kind: 'operation', id: 'order' } });
  const fresh = shop({ more: [build.schema('Basket', build.object()), derived] });
  expect(told(structureAdded, shop(), fresh)).toEqual([
    { at: 'Basket', what: 'new structure', zh: '新增结构', breaks: '', lines: '- → 3' },
  ]);
});
