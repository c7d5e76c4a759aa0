import { describe, expect, it } from 'vitest';
import { answered, fieldOf, operationOf, sampleOf, stated, string, structure } from '../checks/testing/sampled-model.ts';
import type { Field, JsonValue, TypeRef } from '../model/index.ts';
import { structuresFromSamples } from './structures-from-samples.ts';
import { typeText } from '../model/testing/type-text.ts';
import { fieldIn, modelOf, runPass } from './testing/run-pass.ts';
import type { PassRun } from './testing/run-pass.ts';

const object: TypeRef = { kind: 'object' };
const list: TypeRef = { kind: 'array', items: { kind: 'unknown' } };
const run = (type: TypeRef, values: readonly JsonValue[], more: Partial<Field> & { name?: string } = {}): PassRun => {
  const name = more.name ?? 'data';
  return runPass(structuresFromSamples, answered([fieldOf(1, name, type, more)], ...values.map((value) => ({ [name]: value }))));
};
const rich = { a: 'x', b: 1, c: true };

describe('an open field', () => {
  it('is filled from its samples: marked, open, and every member optional', () => {
    const { model, types, diagnostics } = run(object, [rich]);
    expect(types).toEqual({
      'Answer.data': '#Answer/data',
      'Answer/data.a': 'string',
      'Answer/data.b': 'number',
      'Answer/data.c': 'boolean',
    });
    const made = model.schemas.find(({ id }) => id === 'Answer/data');
    expect(made).toMatchObject({ origin: 'derived', owner: { kind: 'schema', id: 'Answer' }, shape: { open: true } });
    expect(fieldIn(model, 'Answer/data', 'a')).toMatchObject({
      required: false,
      examples: ['x'],
      source: { via: 'sample', guess: expect.any(String) },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['link/sample-structure']);
  });

  it('is filled several levels deep, and reported once', () => {
    const { types, diagnostics } = run(object, [{ a: { b: { c: 1 } }, d: [{ e: 'x' }] }]);
    expect(types).toEqual({
      'Answer.data': '#Answer/data',
      'Answer/data.a': '#Answer/data/a',
      'Answer/data.d': '#Answer/data/d[]',
      'Answer/data/a.b': '#Answer/data/a/b',
      'Answer/data/a/b.c': 'number',
      'Answer/data/d.e': 'string',
    });
    expect(diagnostics).toHaveLength(1);
  });

  it('joins what all samples show', () => {
    expect(
      run(object, [
        { a: 1, b: 'x', c: null },
        { a: 'y', d: [] },
      ]).types,
    ).toMatchObject({ 'Answer/data.a': 'number | string', 'Answer/data.b': 'string', 'Answer/data.c': 'any', 'Answer/data.d': 'any[]' });
  });

  it.each<[string, TypeRef, JsonValue, string]>([
    ['a list of what its elements are', list, ['a', 'b'], 'string[]'],
    ['a list of objects', list, [{ a: 1 }], '#Answer/data[]'],
    ['a list of one value where a list should be', list, 'a', 'string[]'],
    ['a list in quotes', list, '["a"]', 'string[]'],
    ['an object in quotes', object, '{"a": 1, "b": 2, "c": 3}', '#Answer/data'],
    ['nothing of an empty list', list, [], 'any[]'],
    ['nothing of one flat key, which may be any', object, { a: 1 }, 'object'],
    ['a structure of one key that nests', object, { a: { b: 1 } }, '#Answer/data'],
    ['nothing where the type is stated', string, rich, 'string'],
    ['nothing where the page leaves all open', { kind: 'unknown' }, rich, 'any'],
  ])('becomes %s', (_, type, value, expected) => {
    expect(run(type, [value]).types['Answer.data']).toBe(expected);
  });

  it.each<Partial<Field> & { name?: string }>([
    { name: 'customData' },
    { name: 'metadata' },
    { description: '自定义数据' },
    { description: 'Arbitrary key-value pairs' },
    { evidence: { type: stated(1, { via: 'config' }), required: stated(1) } },
  ])('%j stays open', (more) => {
    expect(run(object, [rich], more).types[`Answer.${more.name ?? 'data'}`]).toBe('object');
  });

  it("of a derived structure belongs to that one's owner", () => {
    const owner = { kind: 'operation', id: 'ask' } as const;
    const model = modelOf(
      [structure('r', [fieldOf(1, 'data', object)], { origin: 'derived', owner })],
      [operationOf('ask', { answer: { kind: 'ref', schema: 'r' }, samples: [{ side: 'response', value: sampleOf({ data: rich }) }] })],
    );
    expect(runPass(structuresFromSamples, model).model.schemas.at(-1)).toMatchObject({ id: 'r/data', owner });
  });
});

describe('an answer without a table', () => {
  const answer = (value: JsonValue, status?: string): PassRun =>
    runPass(
      structuresFromSamples,
      modelOf(
        [],
        [operationOf('ask', { samples: [{ side: 'response', value: sampleOf(value), ...(status !== undefined && { status }) }] })],
      ),
    );
  const typeOf = (value: JsonValue, status?: string): string | undefined => {
    const type = answer(value, status).model.operations[0]?.responses[0]?.type;
    return type && typeText(type);
  };

  it.each<[JsonValue, string | undefined, string | undefined]>([
    [{ a: 1 }, undefined, '#ask/response'],
    [[{ a: 1 }], undefined, '#ask/response[]'],
    ['ok', undefined, 'string'],
    [{ a: 1 }, '200', '#ask/response'],
    [{ a: 1 }, '404', undefined],
  ])('whose sample is %j (%s) is %s', (value, status, expected) => {
    expect(typeOf(value, status)).toBe(expected);
  });

  it('belongs to its operation', () => {
    expect(answer({ a: 1 }).model.schemas[0]).toMatchObject({ id: 'ask/response', owner: { kind: 'operation', id: 'ask' } });
  });
});
