import { expect, it } from 'vitest';
import { answered, boolean, fieldOf } from '../checks/testing/sampled-model.ts';
import { passes, runPasses } from './passes.ts';

it('has each pass once, under its own name', () => {
  const names = passes.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
});

it('runs them in order, each on what the one before left', () => {
  const model = runPasses(answered([fieldOf(1, 'a', boolean)], { a: 'x' }, { a: 'y' }), { report: () => undefined, types: new Map() });
  expect(model.operations.map(({ id }) => id)).toEqual(['ask']);
  expect(model.schemas[0]).toMatchObject({ name: 'Answer', shape: { fields: [{ type: { kind: 'union' } }] } });
});

it('settles nothing anew in a model that went through them', () => {
  const context = { report: () => undefined, types: new Map() };
  const once = runPasses(answered([fieldOf(1, 'a', boolean)], { a: 'x' }, { a: 'y' }), context);
  expect(runPasses(once, context)).toEqual(once);
});
