import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { bare, shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { bodyRemoved } from './body-removed.ts';

const old = shop({ request: [build.field('page', build.string)] });

it('breaks those who send', () => {
  expect(told(bodyRemoved, old, shop(bare))).toEqual([
    { at: 'order request', what: 'takes no body any more', zh: '不再有请求体', breaks: 'senders', lines: '10 → 1' },
  ]);
});

it('breaks nobody where all of it is parameters now', () => {
  const fresh = shop({ ...bare, parameters: [build.parameter('query', 'page', build.string)] });
  expect(told(bodyRemoved, old, fresh)[0]?.breaks).toBe('');
});
