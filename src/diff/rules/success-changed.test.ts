import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { SuccessRule } from '../../model/index.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { successChanged } from './success-changed.ts';

const rule = (field: string, ...values: (string | number)[]): SuccessRule => ({ field, values, source: build.provenance(30) });
const known = (success: SuccessRule | undefined) => shop(success ? { success } : {});

it.each<[SuccessRule | undefined, SuccessRule | undefined, string, string, string]>([
  [undefined, rule('code', 0), 'success is `code = 0`', 'readers', '1 → 30'],
  [rule('code', 0, 1), rule('code', 0), 'success is `code = 0`, no more `code = 0 | 1`', 'readers', '30 → 30'],
  [rule('code', 0), rule('state', 0), 'success is `state = 0`, no more `code = 0`', 'readers', '30 → 30'],
  [rule('code', 0), rule('code', 0, 1), 'success is `code = 0 | 1`, no more `code = 0`', '', '30 → 30'],
  [rule('code', 0), undefined, 'success is `code = 0` no more: every answer is one', '', '30 → 1'],
])('%j, %j', (before, after, what, breaks, lines) => {
  expect(told(successChanged, known(before), known(after))).toMatchObject([{ at: 'order answer', what, breaks, lines }]);
});

it('takes a numeral for the number, as the client does', () => {
  expect(told(successChanged, known(rule('code', 0, 1)), known(rule('code', '1', '0')))).toEqual([]);
});
