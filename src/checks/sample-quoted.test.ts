import { expect, test } from 'vitest';
import type { ApiModel, TypeRef } from '../model/index.ts';
import { checkContext } from './check-context.ts';
import { sampleQuoted } from './sample-quoted.ts';
import { answered, at, boolean, fieldOf, number, operationOf, sampleOf, string, structure } from './testing/sampled-model.ts';

const ids: TypeRef = { kind: 'array', items: string };

test('a list in quotes is a slip: a note at the sample, with the place of the type', () => {
  const [diagnostic, ...others] = sampleQuoted.run(checkContext(answered([fieldOf(7, 'leaderUserIds', ids)], { leaderUserIds: '["a"]' })));
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ code: 'check/sample-quoted', severity: 'note', span: at(101) });
  expect(diagnostic?.message).toBe('the sample quotes what is no text: `leaderUserIds`');
  expect(diagnostic?.related).toEqual([{ message: 'the type of `leaderUserIds` is stated here', span: at(7) }]);
});

test('the fields of a page share a note, in the order of the sample', () => {
  const fields = [fieldOf(7, 'flag', boolean), fieldOf(8, 'count', number)];
  expect(sampleQuoted.run(checkContext(answered(fields, { count: '1', flag: ' true' })))).toMatchObject([
    { message: 'the sample quotes what is no text: `count`, `flag`' },
  ]);
});

test('a field is named once, however many pages show it', () => {
  const answer: TypeRef = { kind: 'ref', schema: 'Answer' };
  const operations = ['a.md', 'b.md'].map((file) =>
    operationOf(file, { answer, samples: [{ side: 'response', value: sampleOf({ count: '1' }, 100, file) }] }),
  );
  const model: ApiModel = { name: 'test', operations, schemas: [structure('Answer', [fieldOf(7, 'count', number)])] };
  expect(sampleQuoted.run(checkContext(model)).map(({ span }) => span?.file)).toEqual(['a.md']);
});

test('text is text, also where it looks like a number or a broken list', () => {
  expect(
    sampleQuoted.run(checkContext(answered([fieldOf(7, 'phone', string), fieldOf(8, 'ids', ids)], { phone: '10086', ids: '[broken' }))),
  ).toEqual([]);
});
