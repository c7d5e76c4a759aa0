import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Field, TypeRef } from '../../model/index.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { bodyRequired } from './body-required.ts';

const { ref, string } = build;
const body = (required: boolean, field: Field, type: TypeRef = ref('OrderRequest')) =>
  shop({ request: [field], requestBody: build.body(type, { required }) });
const loose = build.field('a', string);
const strict = build.required('a', string);

it.each([
  ['required, and something must be in it', body(false, strict), body(true, strict), 'the body is required now', 'senders'],
  ['required, and it may be empty', body(false, loose), body(true, loose), 'the body is required now', ''],
  [
    'required, as a member of its own',
    body(false, loose, build.arrayOf(string)),
    body(true, loose, build.arrayOf(string)),
    'the body is required now',
    'senders',
  ],
  ['optional', body(true, strict), body(false, strict), 'the body is optional now', ''],
])('%s', (_, old, fresh, what, breaks) => {
  expect(told(bodyRequired, old, fresh)).toMatchObject([{ at: 'order request', what, breaks }]);
});

it('leaves it to the members where one of them is required now', () => {
  expect(told(bodyRequired, body(false, loose), body(true, strict))).toEqual([]);
  expect(told(bodyRequired, body(true, strict), body(false, loose))).toEqual([]);
});
