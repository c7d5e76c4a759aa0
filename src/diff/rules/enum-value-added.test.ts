import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { EnumValue, TypeRef } from '../../model/index.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { enumValueAdded } from './enum-value-added.ts';

const { arrayOf, enumOf, string, union } = build;
const lost: EnumValue = { value: 'lost', source: build.provenance(9) };
const sent = (type: TypeRef) => shop({ request: [fieldAt(5, build.field('state', type))] });
const received = (type: TypeRef) => shop({ answer: [fieldAt(5, build.field('state', type))] });

it('breaks those who handle each value, and points at the new one', () => {
  expect(told(enumValueAdded, received(enumOf('open', 'closed')), received(enumOf('closed', 'open', lost, 'late')))).toEqual([
    {
      at: 'order answer state',
      what: 'may be `"lost"`, `"late"` too',
      zh: '新增取值 `"lost"`、`"late"`',
      breaks: 'readers',
      lines: '5 → 9',
    },
  ]);
  expect(told(enumValueAdded, sent(enumOf('open')), sent(enumOf('open', lost)))[0]?.breaks).toBe('');
});

it('looks into lists', () => {
  expect(told(enumValueAdded, received(arrayOf(enumOf('open'))), received(arrayOf(enumOf('open', lost))))).toHaveLength(1);
});

it('breaks nobody where any text may stand', () => {
  const loose = (...values: (string | EnumValue)[]) => received(union(string, enumOf(...values)));
  expect(told(enumValueAdded, loose('open'), loose('open', lost))).toMatchObject([{ breaks: '' }]);
});

it('tells no more than a few of many', () => {
  const many = Array.from({ length: 9 }, (_, index) => `v${index}`);
  expect(told(enumValueAdded, received(enumOf('open')), received(enumOf('open', ...many)))[0]).toMatchObject({
    what: 'may be `"v0"`, `"v1"`, `"v2"`, `"v3"`, `"v4"`, `"v5"`, 3 more too',
    zh: '新增取值 `"v0"`、`"v1"`、`"v2"`、`"v3"`、`"v4"`、`"v5"` 等 9 个',
  });
});
