import { expect, test } from 'vitest';
import type { ApiModel, Parameter, TypeRef } from '../model/index.ts';
import { checkContext } from './check-context.ts';
import { sampleSurplus } from './sample-surplus.ts';
import { answered, at, fieldOf, operationOf, sampleOf, stated, string, structure } from './testing/sampled-model.ts';

const answer: TypeRef = { kind: 'ref', schema: 'Answer' };

test('the keys that a table lacks are one note at the first of them, whatever stands below', () => {
  const [diagnostic, ...others] = sampleSurplus.run(
    checkContext(answered([fieldOf(7, 'id', string)], { status: { a: 1, b: 2 }, id: 'a', composeId: 'b' })),
  );
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ code: 'check/sample-surplus', severity: 'note', span: at(101) });
  expect(diagnostic?.message).toBe('the sample holds `status`, `composeId`, which the table of `Answer` lacks');
  expect(diagnostic?.related).toEqual([{ message: 'the structure is described here', span: at(1) }]);
});

test('a structure of many pages is one cause; other pages that show more are related', () => {
  const operations = ['page.md', 'b.md'].map((file) =>
    operationOf(file, { answer, samples: [{ side: 'response', value: sampleOf({ [file]: 1 }, 100, file) }] }),
  );
  const schema = structure('Answer', [fieldOf(7, 'id', string)], { sources: [stated(1, { span: at(1, 'c.md') }), stated(2)] });
  const [diagnostic, ...others] = sampleSurplus.run(checkContext({ name: 'test', schemas: [schema], operations }));
  expect(others).toEqual([]);
  expect(diagnostic?.related).toEqual([
    { message: 'the structure is described here', span: at(2) },
    { message: '`b.md` stands here', span: at(101, 'b.md') },
  ]);
});

test('a key that is spelled otherwise in the table is asked about', () => {
  const [diagnostic] = sampleSurplus.run(checkContext(answered([fieldOf(7, 'userId', string)], { user_id: 'a' })));
  expect(diagnostic?.hint).toBe('is it `user_id` for `userId`?');
});

test('open structures take any key', () => {
  const schema = structure('Answer', [], { shape: { kind: 'object', fields: [], open: true } });
  const operation = operationOf('ask', { answer, samples: [{ side: 'response', value: sampleOf({ any: 1 }) }] });
  expect(sampleSurplus.run(checkContext({ name: 'test', schemas: [schema], operations: [operation] }))).toEqual([]);
});

test('a sample of a request may show its parameters beside its body', () => {
  const page: Parameter = { ...fieldOf(8, 'page', string), in: 'query' };
  const operation = operationOf('ask', {
    request: answer,
    parameters: [page],
    samples: [{ side: 'request', value: sampleOf({ page: '1', id: 'a' }) }],
  });
  const model: ApiModel = { name: 'test', schemas: [structure('Answer', [fieldOf(7, 'id', string)])], operations: [operation] };
  expect(sampleSurplus.run(checkContext(model))).toEqual([]);
});
