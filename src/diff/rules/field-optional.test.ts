import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { TypeRef } from '../../model/index.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { fieldOptional } from './field-optional.ts';

const required = (type: TypeRef) => [fieldAt(5, build.required('city', type))];
const optional = (type: TypeRef) => [fieldAt(6, build.field('city', type))];

it('breaks those who read, and nobody who sends', () => {
  expect(told(fieldOptional, shop({ answer: required(build.string) }), shop({ answer: optional(build.string) }))).toEqual([
    { at: 'order answer city', what: 'optional now', zh: '由必填改为可选', breaks: 'readers', lines: '5 → 6' },
  ]);
  expect(told(fieldOptional, shop({ request: required(build.string) }), shop({ request: optional(build.string) }))[0]?.breaks).toBe('');
});

it('breaks nobody where it may be anything, `undefined` included', () => {
  expect(told(fieldOptional, shop({ answer: required(build.unknown) }), shop({ answer: optional(build.unknown) }))[0]?.breaks).toBe('');
});
