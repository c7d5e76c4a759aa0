import { expect, test } from 'vitest';
import type { ApiModel, Field, JsonValue, TypeRef } from '../model/index.ts';
import { checkContext } from './check-context.ts';
import { sampleType } from './sample-type.ts';
import { answered, at, boolean, fieldOf, number, operationOf, sampleOf, stated, string, structure } from './testing/sampled-model.ts';

const listOf = (items: TypeRef): TypeRef => ({ kind: 'array', items });

function found(field: Field, ...values: JsonValue[]): ReturnType<typeof sampleType.run> {
  return sampleType.run(checkContext(answered([field], ...values)));
}

test('a contradiction stands at the cell, with the samples', () => {
  const [diagnostic, ...others] = found(fieldOf(7, 'total', boolean), { total: 10 }, { total: 20 });
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ code: 'check/sample-type', severity: 'warning', span: at(7) });
  expect(diagnostic?.message).toBe('`total` is a boolean by the page, and `10` in the sample; the table is kept');
  expect(diagnostic?.related).toEqual([
    { message: 'the sample holds `10`', span: at(101) },
    { message: 'the sample holds `20`', span: at(201) },
  ]);
});

test('a widened type is held against what the table said', () => {
  const type: TypeRef = { kind: 'union', members: [boolean, string] };
  const evidence = { type: stated(7, { rule: 'type/widened', guess: 'either' }), required: stated(7) };
  const [diagnostic] = found(fieldOf(7, 'value', type, { evidence }), { value: '中文' });
  expect(diagnostic?.severity).toBe('warning');
  expect(diagnostic?.message).toBe('`value` is a boolean by the page, and `"中文"` in the sample; it was taken as a boolean or a string');
});

test('a union that the page states takes either', () => {
  expect(found(fieldOf(7, 'value', { kind: 'union', members: [boolean, string] }), { value: '中文' }, { value: true })).toEqual([]);
});

test('one element where a list should be is worth a note', () => {
  const [diagnostic] = found(fieldOf(7, 'list', listOf({ kind: 'ref', schema: 'Answer' })), { list: { list: [] } });
  expect(diagnostic).toMatchObject({
    severity: 'note',
    message: '`list` is an array by the page, and one element of it in the sample; the table is kept',
  });
});

test('an object where a list of text should be is a contradiction', () => {
  expect(found(fieldOf(7, 'list', listOf(string)), { list: { a: 1 } })).toMatchObject([{ severity: 'warning' }]);
});

test('elements are held against the type of elements', () => {
  const [diagnostic] = found(fieldOf(7, 'ids', listOf(string)), { ids: ['a', true] });
  expect(diagnostic?.message).toBe('an element of `ids` is a string by the page, and `true` in the sample; the table is kept');
});

test('a fraction is no integer', () => {
  expect(found(fieldOf(7, 'count', { kind: 'scalar', name: 'integer' }), { count: 1.5 })).toHaveLength(1);
  expect(found(fieldOf(7, 'count', { kind: 'scalar', name: 'integer' }), { count: 2 })).toEqual([]);
});

test('`null`, values in quotes and types of the config are left alone', () => {
  expect(found(fieldOf(7, 'total', number), { total: null }, { total: '10' })).toEqual([]);
  const evidence = { type: stated(7, { via: 'config' }), required: stated(7) };
  expect(found(fieldOf(7, 'total', number, { evidence }), { total: 'ten' })).toEqual([]);
});

test('a body as a whole is held against its type', () => {
  const operation = operationOf('ask', {
    answer: listOf({ kind: 'ref', schema: 'Answer' }),
    samples: [{ side: 'response', value: sampleOf('none') }],
  });
  const model: ApiModel = { name: 'test', schemas: [structure('Answer', [])], operations: [operation] };
  expect(sampleType.run(checkContext(model))).toMatchObject([
    { message: 'the response is an array by the page, and `"none"` in the sample; the table is kept' },
  ]);
});

test('a sample of a failure says nothing of the answer of success', () => {
  const operation = operationOf('ask', {
    answer: { kind: 'ref', schema: 'Answer' },
    samples: [{ side: 'response', status: '404', value: sampleOf({ total: 'none' }) }],
  });
  const model: ApiModel = { name: 'test', schemas: [structure('Answer', [fieldOf(7, 'total', number)])], operations: [operation] };
  expect(sampleType.run(checkContext(model))).toEqual([]);
});

test('a structure that many operations use is one cause', () => {
  const answer: TypeRef = { kind: 'ref', schema: 'Answer' };
  const operations = ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
    operationOf(id, { answer, samples: [{ side: 'response', value: sampleOf({ total: 'none' }, 100 * (index + 1)) }] }),
  );
  const [diagnostic, ...others] = sampleType.run(
    checkContext({ name: 'test', schemas: [structure('Answer', [fieldOf(7, 'total', number)])], operations }),
  );
  expect(others).toEqual([]);
  expect(diagnostic?.related).toHaveLength(3);
});
