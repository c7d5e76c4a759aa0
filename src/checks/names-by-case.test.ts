import { expect, test } from 'vitest';
import type { ApiModel, Parameter } from '../model/index.ts';
import { checkContext } from './check-context.ts';
import { namesByCase } from './names-by-case.ts';
import { answered, at, fieldOf, operationOf, stated, string, structure } from './testing/sampled-model.ts';

test('two fields of one structure', () => {
  expect(
    namesByCase.run(checkContext(answered([fieldOf(7, 'userId', string), fieldOf(8, 'userID', string), fieldOf(9, 'name', string)]))),
  ).toMatchObject([
    {
      code: 'check/names-by-case',
      severity: 'note',
      span: at(8),
      message: 'the field `userID` differs from `userId` by case only',
      related: [{ message: '`userId` stands here', span: at(7) }],
    },
  ]);
});

test('two structures, but not those that the tool named', () => {
  const named = structure('a', [], { pageName: 'SyncDto' });
  const other = structure('b', [], { pageName: 'SyncDTO', sources: [stated(5)] });
  const derived = { id: 'c', name: 'SYNCDTO', origin: 'derived', deprecated: false, shape: named.shape, sources: [stated(6)] } as const;
  const found = namesByCase.run(checkContext({ name: 'test', operations: [], schemas: [named, other, derived] }));
  expect(found.map(({ message }) => message)).toEqual(['the structure `SyncDTO` differs from `SyncDto` by case only']);
});

test('parameters only where they travel in one place', () => {
  const placed = (line: number, name: string, place: Parameter['in']): Parameter => ({ ...fieldOf(line, name, string), in: place });
  const model = (second: Parameter['in']): ApiModel => ({
    name: 'test',
    schemas: [],
    operations: [operationOf('ask', { parameters: [placed(7, 'lang', 'query'), placed(8, 'Lang', second)] })],
  });
  expect(namesByCase.run(checkContext(model('query')))).toMatchObject([
    { message: 'the parameter `Lang` differs from `lang` by case only' },
  ]);
  expect(namesByCase.run(checkContext(model('header')))).toEqual([]);
});

test('one name that stands twice is no matter of case', () => {
  expect(namesByCase.run(checkContext(answered([fieldOf(7, 'id', string), fieldOf(8, 'id', string)])))).toEqual([]);
});
