import { expect, test } from 'vitest';
import { checkContext } from './check-context.ts';
import { sampleMissing } from './sample-missing.ts';
import { answered, at, fieldOf, stated, string } from './testing/sampled-model.ts';

const required = { required: true, evidence: { type: stated(7), required: stated(9) } };

test('what the table requires and a sample lacks is one note for the object, with the cells', () => {
  const fields = [fieldOf(7, 'id', string, required), fieldOf(8, 'name', string, required), fieldOf(9, 'title', string)];
  const [diagnostic, ...others] = sampleMissing.run(checkContext(answered(fields, { title: 'a' }, { title: 'b' })));
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({
    code: 'check/sample-missing',
    severity: 'note',
    message: 'the sample lacks `id`, `name`, required by the table',
  });
  expect(diagnostic?.span).toEqual({ ...at(100), end: at(100).start + 1 });
  expect(diagnostic?.related).toEqual([
    { message: '`id` is required here', span: at(9) },
    { message: '`name` is required here', span: at(9) },
  ]);
});

test('one of several samples that lacks it is enough', () => {
  expect(sampleMissing.run(checkContext(answered([fieldOf(7, 'id', string, required)], { id: 'a' }, { name: 'b' })))).toMatchObject([
    { span: { line: 200 } },
  ]);
});

test('an empty object shows nothing, and what samples alone require is not held against them', () => {
  expect(sampleMissing.run(checkContext(answered([fieldOf(7, 'id', string, required)], {})))).toEqual([]);
  const seen = { required: true, evidence: { type: stated(7), required: stated(9, { via: 'sample' }) } };
  expect(sampleMissing.run(checkContext(answered([fieldOf(7, 'id', string, seen)], { name: 'b' })))).toEqual([]);
});
