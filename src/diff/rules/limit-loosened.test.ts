import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Limits } from '../../model/index.ts';
import { fieldAt, shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { limitLoosened } from './limit-loosened.ts';

const sent = (limits: Limits) => shop({ request: [fieldAt(5, build.field('it', build.string, { limits }))] });

it.each<[Limits, Limits, string]>([
  [{ maxLength: 9 }, { maxLength: 10 }, 'maxLength `9` → `10`'],
  [{ minLength: 2 }, { minLength: 1 }, 'minLength `2` → `1`'],
  [{ pattern: '^a' }, {}, 'pattern `^a` → none'],
])('%j, %j', (before, after, what) => {
  expect(told(limitLoosened, sent(before), sent(after))).toMatchObject([{ at: 'order request it', what, breaks: '', lines: '5 → 5' }]);
});
