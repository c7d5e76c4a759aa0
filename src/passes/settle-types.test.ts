import { expect, it } from 'vitest';
import { boolean, fieldOf, operationOf, string, structure } from '../checks/testing/sampled-model.ts';
import { settleTypes } from './settle-types.ts';
import { fieldIn, modelOf, runPass } from './testing/run-pass.ts';

const model = modelOf(
  [structure('page#lang', [fieldOf(1, 'value', boolean), fieldOf(2, 'other', boolean)], { pageName: 'LangUnit' })],
  [operationOf('ask', { parameters: [{ ...fieldOf(3, 'page', boolean), in: 'query' }] })],
);

it("puts the type of the config in place of the page's, by the name that the page gives", () => {
  const { model: settled, types } = runPass(settleTypes, model, new Map([['LangUnit.value', string]]));
  expect(types).toEqual({ 'page#lang.value': 'string', 'page#lang.other': 'boolean', 'ask.page': 'boolean' });
  expect(fieldIn(settled, 'page#lang', 'value').evidence.type).toMatchObject({ via: 'config', rule: 'type/settled' });
});

it('settles parameters by their operation', () => {
  expect(runPass(settleTypes, model, new Map([['ask.page', string]])).types['ask.page']).toBe('string');
});

it('leaves the model as it is where the config says nothing', () => {
  expect(runPass(settleTypes, model).model).toBe(model);
});
