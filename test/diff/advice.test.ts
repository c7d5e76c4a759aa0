import { expect, it } from 'vitest';
import { changeRules } from '../../src/diff/changes.ts';
import { diffModels } from '../../src/diff/index.ts';
import { baseModel } from './base-model.ts';
import { cases } from './cases.ts';

it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { edit, rules, breaks }) => {
  const { changes } = diffModels(baseModel, edit(baseModel));
  expect(changes.map(({ rule }) => rule).toSorted()).toEqual(rules.toSorted());
  const broken = new Set(changes.flatMap((change) => change.breaks));
  expect(['senders', 'readers'].filter((audience) => broken.has(audience as 'senders'))).toEqual(breaks);
});

it('every kind of change has its case', () => {
  const covered = new Set(cases.flatMap(({ rules }) => rules));
  expect(changeRules.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
});
