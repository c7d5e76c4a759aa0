import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { fieldRequired } from './field-required.ts';

const old = [fieldAt(5, build.field('city', build.string))];
const fresh = [fieldAt(6, build.required('city', build.string))];

it('breaks requests that lack it, and answers that were recorded without it', () => {
  expect(told(fieldRequired, shop({ request: old }), shop({ request: fresh }))).toEqual([
    { at: 'order request city', what: 'required now', zh: '由可选改为必填', breaks: 'senders', lines: '5 → 6' },
  ]);
  const [change] = changesOf(fieldRequired, shop({ answer: old }), shop({ answer: fresh }));
  expect(change).toMatchObject({ breaks: ['readers'], bump: 'major', why: { en: 'recorded answers that lack it stop validating' } });
});

it('concerns those who used it before and use it now', () => {
  const named = (request: string[], answer: string[], field: typeof old) =>
    shop({
      request: request.map((name) => build.field(name, build.ref('Address'))),
      answer: answer.map((name) => build.field(name, build.ref('Address'))),
      more: [build.schema('Address', build.object(...field))],
    });
  expect(told(fieldRequired, named(['to'], [], old), named(['to'], ['from'], fresh))[0]?.breaks).toBe('senders');
  expect(told(fieldRequired, named(['to'], ['from'], old), named(['to'], [], fresh))[0]?.breaks).toBe('senders');
});
