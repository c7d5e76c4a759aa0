import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Shop } from '../testing/shop.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { fieldAdded } from './field-added.ts';

const optional = fieldAt(5, build.field('city', build.string));
const required = fieldAt(5, build.required('city', build.string));

it.each<[string, Shop, string, string]>([
  ['optional in a request', { request: [optional] }, 'added, optional, `string`', ''],
  ['required in a request', { request: [required] }, 'added, required, `string`', 'senders'],
  ['optional in an answer', { answer: [optional] }, 'added, optional, `string`', ''],
  ['required in an answer', { answer: [required] }, 'added, required, `string`', 'readers'],
])('%s', (_, more, what, breaks) => {
  expect(told(fieldAdded, shop(), shop(more))).toMatchObject([{ what, breaks, lines: '3 → 5' }]);
});

it('says why, in both languages', () => {
  expect(changesOf(fieldAdded, shop(), shop({ answer: [required] }))[0]?.why).toEqual({
    en: 'recorded answers lack it, and stop validating',
    zh: '已录制的响应缺少它，无法通过校验',
  });
});

it('says nothing of what the client sends by itself', () => {
  const signed = build.parameter('header', 'X-Sign', build.string, { ambient: 'signed', required: true });
  expect(told(fieldAdded, shop(), shop({ parameters: [signed] }))).toEqual([]);
});
