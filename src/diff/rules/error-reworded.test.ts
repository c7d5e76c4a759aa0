import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { told } from '../testing/told.ts';
import { errorAdded } from './error-added.ts';
import { errorRemoved } from './error-removed.ts';
import { errorReworded } from './error-reworded.ts';

const known = (...messages: string[]) => shop({ errors: messages.map((message) => ({ code: 7, message, source: build.provenance(40) })) });

it('tells the message before and now', () => {
  expect(told(errorReworded, known('gone'), known('not there'))).toEqual([
    {
      at: 'order',
      what: 'message of error `7`: `gone` → `not there`',
      zh: '错误 `7` 的消息 `gone` → `not there`',
      breaks: 'readers',
      lines: '40 → 40',
    },
  ]);
});

it('does not guess among several of one code', () => {
  const [old, fresh] = [known('gone', 'full'), known('not there', 'no room')];
  expect(told(errorReworded, old, fresh)).toEqual([]);
  expect([told(errorRemoved, old, fresh).length, told(errorAdded, old, fresh).length]).toEqual([2, 2]);
});
