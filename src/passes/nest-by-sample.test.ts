import { describe, expect, it } from 'vitest';
import { answered, fieldOf, string } from '../checks/testing/sampled-model.ts';
import type { JsonValue, TypeRef } from '../model/index.ts';
import { nestBySample } from './nest-by-sample.ts';
import { runPass } from './testing/run-pass.ts';

const object: TypeRef = { kind: 'object' };
const list: TypeRef = { kind: 'array', items: { kind: 'unknown' } };

function types(data: TypeRef, ...samples: JsonValue[]): [Readonly<Record<string, string>>, string[]] {
  const fields = [fieldOf(1, 'code', string), fieldOf(2, 'data', data), fieldOf(3, 'id', string), fieldOf(4, 'name', string)];
  const run = runPass(nestBySample, answered(fields, ...samples));
  return [run.types, run.diagnostics.map(({ code }) => code)];
}

const flat = (data: string): Record<string, string> => ({
  'Answer.code': 'string',
  'Answer.data': data,
  'Answer.id': 'string',
  'Answer.name': 'string',
});

describe('nestBySample', () => {
  it.each<[string, TypeRef, JsonValue, string]>([
    ['an object', object, { code: 'x', data: { id: 'a', name: 'b' } }, '#Answer/data'],
    ['a list', list, { code: 'x', data: [{ id: 'a', name: 'b' }] }, '#Answer/data[]'],
    ['a list that the table calls an object', object, { code: 'x', data: [{ id: 'a', name: 'b' }] }, '#Answer/data[]'],
  ])('makes the rows below `data` its members where the sample shows them in %s', (_, data, sample, type) => {
    expect(types(data, sample)).toEqual([
      { 'Answer.code': 'string', 'Answer.data': type, 'Answer/data.id': 'string', 'Answer/data.name': 'string' },
      ['link/nested-by-sample'],
    ]);
  });

  it.each<[string, TypeRef, JsonValue[]]>([
    ['beside it', object, [{ code: 'x', data: {}, id: 'a', name: 'b' }]],
    [
      'in it and beside it',
      object,
      [
        { code: 'x', data: { id: 'a', name: 'b' } },
        { id: 'a', name: 'b' },
      ],
    ],
    ['nowhere', object, [{ code: 'x' }]],
    ['in a scalar', string, [{ code: 'x', data: 'y' }]],
  ])('leaves them where the sample shows them %s', (_, data, samples) => {
    expect(types(data, ...samples)).toEqual([flat(data.kind === 'object' ? 'object' : 'string'), []]);
  });

  it('takes only what the sample shows inside', () => {
    expect(types(object, { data: { id: 'a' }, name: 'b' })[0]).toEqual({
      'Answer.code': 'string',
      'Answer.data': '#Answer/data',
      'Answer.name': 'string',
      'Answer/data.id': 'string',
    });
  });
});
