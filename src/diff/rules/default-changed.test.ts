import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { JsonValue } from '../../model/index.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { defaultChanged } from './default-changed.ts';

const withDefault = (value: JsonValue | undefined) =>
  shop({ request: [fieldAt(5, build.field('size', build.integer, value === undefined ? {} : { default: value }))] });

it.each<[JsonValue | undefined, JsonValue | undefined, string, string]>([
  [1, 2, 'default `1` → `2`', '默认值 `1` → `2`'],
  [undefined, 'x', 'default `"x"`', '新增默认值 `"x"`'],
  [['a'], undefined, 'default `["a"]` no more', '取消默认值 `["a"]`'],
])('%j, %j', (before, after, what, zh) => {
  expect(told(defaultChanged, withDefault(before), withDefault(after))).toEqual([
    { at: 'order request size', what, zh, breaks: '', lines: '5 → 5' },
  ]);
});

it('knows equal values', () => {
  expect(told(defaultChanged, withDefault({ a: [1] }), withDefault({ a: [1] }))).toEqual([]);
});
