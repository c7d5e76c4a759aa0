import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { bare, shop } from '../testing/shop.ts';
import { changesOf } from '../testing/told.ts';
import { inputReshaped } from './input-reshaped.ts';

const id = build.parameter('path', 'id', build.string);
const text = build.field('text', build.string);

it.each([
  ['an argument where there was none', shop(bare), shop({ ...bare, parameters: [id] }), 'takes an argument now, before the options'],
  [
    'members that go below `body`',
    shop({ request: [text] }),
    shop({ request: [text], parameters: [{ ...id, name: 'text' }] }),
    'the members of the body stand under `body` now',
  ],
  [
    'members that come up',
    shop({ request: [text], parameters: [{ ...id, name: 'text' }] }),
    shop({ request: [text] }),
    'the members of the body stand beside the parameters now, no more under `body`',
  ],
  [
    'a parameter whose name another one has',
    shop({ ...bare, parameters: [build.parameter('query', 'id', build.string)] }),
    shop({ ...bare, parameters: [id, build.parameter('query', 'id', build.string)] }),
    '`id` is called `id_query` now',
  ],
])('tells of %s', (_, old, fresh, what) => {
  expect(changesOf(inputReshaped, old, fresh)).toMatchObject([{ what: { en: what }, breaks: ['senders'], bump: 'major' }]);
});

it('says nothing of what just grows', () => {
  expect(changesOf(inputReshaped, shop({ request: [text] }), shop({ request: [text], parameters: [id] }))).toEqual([]);
});
