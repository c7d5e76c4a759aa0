import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Parameter } from '../../model/index.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { parameterAmbient } from './parameter-ambient.ts';

const key = (more: Partial<Parameter>) => shop({ parameters: [build.parameter('header', 'key', build.string, more)] });

it.each<[string, Partial<Parameter>, Partial<Parameter>, string, string]>([
  ['the client sends it', {}, { ambient: 'signed' }, 'sent by the client itself now', 'senders'],
  ['callers must give it', { ambient: 'signed' }, { required: true }, 'given with each call now', 'senders'],
  ['callers may give it', { ambient: 'signed' }, {}, 'given with each call now', ''],
])('%s', (_, old, fresh, what, breaks) => {
  expect(told(parameterAmbient, key(old), key(fresh))).toMatchObject([{ at: 'order header key', what, breaks }]);
});

it('says nothing where that is as it was', () => {
  expect(told(parameterAmbient, key({ ambient: 'signed' }), key({ ambient: 'constant' }))).toEqual([]);
});
