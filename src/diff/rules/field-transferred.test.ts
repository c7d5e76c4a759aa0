import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Field, Parameter } from '../../model/index.ts';
import { bare, fieldAt, shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { fieldAdded } from './field-added.ts';
import { fieldRemoved } from './field-removed.ts';
import { fieldTransferred } from './field-transferred.ts';

const page = (more: Partial<Parameter> = {}): Parameter =>
  build.parameter('query', 'page', build.integer, { source: build.provenance(4), ...more });
const inQuery = (more: Partial<Parameter> = {}) => shop({ ...bare, parameters: [page(more)] });
const inBody = (more: Partial<Field> = {}) => shop({ request: [fieldAt(9, build.field('page', build.integer, more))] });

it('breaks nobody: calls give it at the same place', () => {
  expect(told(fieldTransferred, inQuery(), inBody())).toEqual([
    { at: 'order request page', what: 'moved from `query` to the body', zh: '由 `query` 移至请求体', breaks: '', lines: '4 → 9' },
  ]);
  expect(told(fieldTransferred, inBody(), inQuery())).toMatchObject([
    { at: 'order query page', what: 'moved from the body to `query`', breaks: '' },
  ]);
  expect([...told(fieldAdded, inQuery(), inBody()), ...told(fieldRemoved, inBody(), inQuery())]).toEqual([]);
});

it.each<[string, Partial<Field>]>([
  ['required', { required: true }],
  ['of another type', { type: build.string }],
  ['smaller', { limits: { maximum: 5 } }],
])('breaks those who send where it is %s now', (_, more) => {
  expect(told(fieldTransferred, inQuery(), inBody(more))[0]?.breaks).toBe('senders');
});

it('is none where the structure is that of others too', () => {
  const others = [build.operation('other', { requestBody: build.body(build.ref('OrderRequest')) })];
  const fresh = { ...inBody(), operations: [...inBody().operations, ...others] };
  expect(told(fieldTransferred, inQuery(), fresh)).toEqual([]);
});
