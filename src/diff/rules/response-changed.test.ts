import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import type { Response } from '../../model/index.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { responseChanged } from './response-changed.ts';

const ok = build.response(build.ref('OrderAnswer'));
const missing = (type: Response['type']) => build.response(type, { status: '404', source: build.provenance(25) });
const answers = (...responses: Response[]) => shop({ responses: [ok, ...responses] });

it.each<[string, Response[], Response[], string, string]>([
  ['one more', [], [missing(build.string)], 'new answer', '1 → 25'],
  ['one less', [missing(build.string)], [], 'answer removed', '25 → 1'],
  ['another type', [missing(build.string)], [missing(build.number)], '`string` → `number`', '25 → 25'],
])('%s', (_, old, fresh, what, lines) => {
  expect(told(responseChanged, answers(...old), answers(...fresh))).toMatchObject([{ at: 'order answer 404', what, breaks: '', lines }]);
});

it('says nothing of the answer that a call returns', () => {
  expect(told(responseChanged, shop({ responses: [ok] }), shop({ responses: [build.response(build.string)] }))).toEqual([]);
  expect(told(responseChanged, shop({ responses: [build.response(undefined)] }), shop({ responses: [ok] }))).toEqual([]);
});
