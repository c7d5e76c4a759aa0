import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { endpointMoved } from './endpoint-moved.ts';

it('tells the old address, and points at what says so', () => {
  const evidence = (line: number) => ({ method: build.provenance(line), path: build.provenance(line + 1), id: build.provenance(line + 2) });
  const old = shop({ evidence: evidence(3) });
  expect(told(endpointMoved, old, shop({ path: '/v2/orders', evidence: evidence(5) }))).toEqual([
    { at: 'order', what: 'moved from `POST /orders`', zh: '地址由 `POST /orders` 变更', breaks: '', lines: '4 → 6' },
  ]);
  expect(told(endpointMoved, old, shop({ method: 'put', evidence: evidence(5) }))[0]?.lines).toBe('3 → 5');
});
