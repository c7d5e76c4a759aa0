import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { EnumValue, TypeRef } from '../../model/index.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { enumValueRemoved } from './enum-value-removed.ts';

const { enumOf, string, union } = build;
const lost: EnumValue = { value: 'lost', source: build.provenance(9) };
const sent = (type: TypeRef) => shop({ request: [fieldAt(5, build.field('state', type))] });
const received = (type: TypeRef) => shop({ answer: [fieldAt(5, build.field('state', type))] });

it('breaks those who send it, and answers that hold it; points at the old one', () => {
  expect(told(enumValueRemoved, sent(enumOf('open', lost)), sent(enumOf('open')))).toEqual([
    { at: 'order request state', what: 'may be `"lost"` no more', zh: '删除取值 `"lost"`', breaks: 'senders', lines: '9 → 5' },
  ]);
  expect(changesOf(enumValueRemoved, received(enumOf('open', lost)), received(enumOf('open')))).toMatchObject([
    { breaks: ['readers'], why: { en: 'recorded answers that hold it stop validating' } },
  ]);
});

it('breaks nobody where any text may stand', () => {
  const loose = (...values: (string | EnumValue)[]) => received(union(string, enumOf(...values)));
  expect(told(enumValueRemoved, loose('open', lost), loose('open'))).toMatchObject([{ breaks: '' }]);
});
