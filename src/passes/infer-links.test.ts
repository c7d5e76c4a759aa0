import { describe, expect, it } from 'vitest';
import { fieldOf, operationOf, sampleOf, stated, string, structure } from '../checks/testing/sampled-model.ts';
import type { ApiModel, JsonValue, Schema, TypeRef } from '../model/index.ts';
import { inferLinks } from './infer-links.ts';
import { fieldIn, modelOf, runPass } from './testing/run-pass.ts';

const object: TypeRef = { kind: 'object' };
const list: TypeRef = { kind: 'array', items: { kind: 'unknown' } };
const lone = (name: string, ...fields: string[]): Schema =>
  structure(
    name,
    fields.map((field, index) => fieldOf(10 + index, field, string)),
  );

function asked(data: TypeRef, sample: JsonValue | undefined, ...others: Schema[]): ApiModel {
  const samples = sample === undefined ? [] : [{ side: 'response' as const, value: sampleOf(sample) }];
  return modelOf(
    [structure('Answer', [fieldOf(1, 'data', data)], { origin: 'derived' }), ...others],
    [operationOf('ask', { answer: { kind: 'ref', schema: 'Answer' }, samples })],
  );
}

const typeOf = (...args: Parameters<typeof asked>): string | undefined => runPass(inferLinks, asked(...args)).types['Answer.data'];

describe('inferLinks', () => {
  it.each<[string, TypeRef, string]>([
    ['object', object, '#User'],
    ['list', list, '#User[]'],
    ['list of objects', { kind: 'array', items: object }, '#User[]'],
  ])('fills an open %s with the structure that has the keys of the sample', (_, type, expected) => {
    const value = type.kind === 'array' ? [{ id: 'a', name: 'b' }] : { id: 'a', name: 'b' };
    expect(typeOf(type, { data: value }, lone('Group', 'code'), lone('User', 'id', 'name', 'age'))).toBe(expected);
  });

  it('says so, with the evidence', () => {
    const { model, diagnostics } = runPass(inferLinks, asked(object, { data: { id: 'a', name: 'b' } }, lone('User', 'id', 'name')));
    expect(fieldIn(model, 'Answer', 'data').evidence.type).toMatchObject({
      via: 'sample',
      rule: 'type/inferred-link',
      guess: expect.stringContaining('every key'),
    });
    expect(diagnostics).toMatchObject([{ code: 'link/inferred-structure', related: [{ span: { line: expect.any(Number) } }] }]);
  });

  it('is content with most of the keys, and not with some', () => {
    expect(typeOf(object, { data: { a: 1, b: 1, c: 1, d: 1 } }, lone('User', 'a', 'b', 'c'))).toBe('#User');
    expect(typeOf(object, { data: { a: 1, b: 1, c: 1, d: 1 } }, lone('User', 'a', 'b'))).toBe('object');
  });

  it('chooses none of two that fit alike', () => {
    expect(typeOf(object, { data: { a: 1, b: 1 } }, lone('User', 'a', 'b', 'c'), lone('Group', 'a', 'b', 'd'))).toBe('object');
    expect(typeOf(object, { data: { a: 1, b: 1 } }, lone('User', 'a', 'b'), lone('Group', 'a', 'b', 'c', 'd', 'e'))).toBe('#User');
  });

  it('without a sample takes the only one for the only hole', () => {
    expect(typeOf(object, undefined, lone('User', 'a'))).toBe('#User');
    expect(typeOf(object, undefined, lone('User', 'a'), lone('Group', 'b'))).toBe('object');
    const two = asked(object, undefined, lone('User', 'a'));
    const twoHoles = { ...two, schemas: [...two.schemas, structure('Other', [fieldOf(5, 'more', object)], { origin: 'derived' })] };
    expect(runPass(inferLinks, twoHoles).types['Answer.data']).toBe('object');
  });

  it.each<[string, ApiModel]>([
    [
      'a structure that something refers to',
      asked(
        object,
        { data: { a: 1 } },
        lone('User', 'a'),
        structure('Other', [fieldOf(9, 'user', { kind: 'ref', schema: 'User' })], { origin: 'derived' }),
      ),
    ],
    ['a structure without members', asked(object, { data: { a: 1 } }, lone('User'))],
    [
      'a structure of another page',
      asked(
        object,
        { data: { a: 1 } },
        { ...lone('User', 'a'), sources: [stated(1, { span: { file: 'other.md', start: 0, end: 1, line: 1, column: 1 } })] },
      ),
    ],
    ['a field whose type is stated', asked(string, { data: { a: 1 } }, lone('User', 'a'))],
  ])('leaves %s', (_, model) => {
    const { model: done, diagnostics } = runPass(inferLinks, model);
    expect(done).toEqual(model);
    expect(diagnostics).toEqual([]);
  });

  it('leaves what the config settled', () => {
    const model = modelOf(
      [
        structure('Answer', [fieldOf(1, 'data', object, { evidence: { type: stated(1, { via: 'config' }), required: stated(1) } })], {
          origin: 'derived',
        }),
        lone('User', 'a'),
      ],
      [operationOf('ask', { answer: { kind: 'ref', schema: 'Answer' } })],
    );
    expect(runPass(inferLinks, model).types['Answer.data']).toBe('object');
  });

  it('does not take a reference of a structure to itself for a use', () => {
    expect(
      typeOf(
        object,
        { data: { a: 1 } },
        structure('User', [fieldOf(2, 'a', string), fieldOf(3, 'parent', { kind: 'ref', schema: 'User' })]),
      ),
    ).toBe('#User');
  });
});
