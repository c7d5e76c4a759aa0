import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { structureClosed } from './structure-closed.ts';

const meta = (open: boolean) =>
  shop({ answer: [build.field('meta', build.ref('Meta'))], more: [build.schema('Meta', { kind: 'object', fields: [], open })] });

it('breaks those who read members that are not stated', () => {
  expect(told(structureClosed, meta(true), meta(false))).toEqual([
    { at: 'Meta', what: 'holds no other members any more', zh: '不再含有其他成员', breaks: 'readers', lines: '3 → 3' },
  ]);
});

it('breaks nobody the other way round', () => {
  expect(told(structureClosed, meta(false), meta(true))).toMatchObject([{ what: 'may hold other members too', breaks: '' }]);
});
