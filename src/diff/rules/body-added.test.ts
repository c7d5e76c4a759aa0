import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { bare, shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { bodyAdded } from './body-added.ts';

const page = build.parameter('query', 'page', build.string);
const old = shop({ ...bare, parameters: [page] });
const now = (required: boolean, ...request: ReturnType<typeof build.field>[]) =>
  shop({ request, parameters: [page], requestBody: build.body(build.ref('OrderRequest'), { required, source: build.provenance(10) }) });

it('breaks those who send where something must be in it', () => {
  expect(told(bodyAdded, old, now(true, build.required('a', build.string)))).toEqual([
    { at: 'order request', what: 'takes a body', zh: '新增请求体', breaks: 'senders', lines: '1 → 10' },
  ]);
  expect(told(bodyAdded, old, now(true, build.field('a', build.string)))[0]?.breaks).toBe('');
  expect(told(bodyAdded, old, now(false, build.required('a', build.string)))[0]?.breaks).toBe('');
});

it('breaks nobody where all that must be in it was given as a parameter', () => {
  const before = shop({ ...bare, parameters: [{ ...page, required: true }] });
  const after = shop({ request: [build.required('page', build.string)] });
  expect(told(bodyAdded, before, after)[0]?.breaks).toBe('');
});

it('breaks those who send where it must be given under a name of its own', () => {
  const after = shop({ parameters: [page], requestBody: build.body(build.arrayOf(build.string)) });
  expect(told(bodyAdded, old, after)[0]?.breaks).toBe('senders');
});
