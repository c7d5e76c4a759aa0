import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { fieldRemoved } from './field-removed.ts';

const city = fieldAt(5, build.field('city', build.string));

it('breaks those who work with it', () => {
  expect(told(fieldRemoved, shop({ request: [city] }), shop())).toEqual([
    { at: 'order request city', what: 'removed', zh: '已删除', breaks: 'senders', lines: '5 → 3' },
  ]);
  expect(told(fieldRemoved, shop({ answer: [city] }), shop())).toMatchObject([{ at: 'order answer city', breaks: 'readers' }]);
});

it('breaks all where a structure is sent and received, or used by nobody', () => {
  const named = (used: boolean, ...fields: ReturnType<typeof build.field>[]) => {
    const uses = used ? [build.field('to', build.ref('Address'))] : [];
    return shop({ request: uses, answer: uses, more: [build.schema('Address', build.object(...fields))] });
  };
  expect(changesOf(fieldRemoved, named(true, city), named(true))).toMatchObject([
    {
      subject: { kind: 'structure', name: 'Address', sentBy: ['order'], receivedBy: ['order'], path: 'city' },
      breaks: ['senders', 'readers'],
      why: { en: 'requests that hold it stop compiling; code that reads it stops compiling' },
    },
  ]);
  expect(told(fieldRemoved, named(false, city), named(false))[0]?.breaks).toBe('senders readers');
});

it('breaks nobody where the client sent it by itself', () => {
  const old = shop({ parameters: [build.parameter('header', 'X-Sign', build.string, { ambient: 'signed' })] });
  expect(told(fieldRemoved, old, shop())).toMatchObject([{ at: 'order header X-Sign', breaks: '' }]);
});
