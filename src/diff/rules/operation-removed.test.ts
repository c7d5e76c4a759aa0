import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { shop } from '../testing/shop.ts';
import { changesOf, told } from '../testing/told.ts';
import { operationRemoved } from './operation-removed.ts';

const old = shop({ others: [build.operation('cancel', { source: build.provenance(7) })] });

it('tells of operations that no new page describes', () => {
  expect(told(operationRemoved, old, shop())).toEqual([
    { at: 'cancel', what: 'removed', zh: '接口已删除', breaks: 'senders readers', lines: '7 → -' },
  ]);
});

it('says why, in both languages', () => {
  expect(changesOf(operationRemoved, old, shop())[0]?.why).toEqual({
    en: '`cancel` is exported no more: calls of it stop compiling',
    zh: 'SDK 不再导出 `cancel`，调用它的代码无法编译',
  });
});
