import { describe, expect, it } from 'vitest';
import { fieldOf, operationOf, sampleOf, string, structure } from '../checks/testing/sampled-model.ts';
import type { JsonValue, TypeRef } from '../model/index.ts';
import { typeText } from '../model/testing/type-text.ts';
import { listsBySample } from './lists-by-sample.ts';
import { modelOf, runPass } from './testing/run-pass.ts';

const user: TypeRef = { kind: 'ref', schema: 'User' };
const schemas = [structure('User', [fieldOf(1, 'id', string), fieldOf(2, 'name', string), fieldOf(3, 'age', string)])];

function asked(
  side: 'request' | 'response',
  type: TypeRef,
  value: JsonValue,
): { type: string | undefined; codes: string[]; guess: string | undefined } {
  const operation = operationOf('ask', { [side === 'request' ? 'request' : 'answer']: type, samples: [{ side, value: sampleOf(value) }] });
  const { model, diagnostics } = runPass(listsBySample, modelOf(schemas, [operation]));
  const part = side === 'request' ? model.operations[0]?.requestBody : model.operations[0]?.responses[0];
  return { type: part?.type && typeText(part.type), codes: diagnostics.map(({ code }) => code), guess: part?.source.guess };
}

describe('listsBySample', () => {
  it.each(['request', 'response'] as const)('makes a list of a %s that the sample shows as one, and says so', (side) => {
    const found = asked(side, user, [{ id: 'a', name: 'b' }]);
    expect(found).toEqual({ type: '#User[]', codes: ['link/list-by-sample'], guess: expect.any(String) });
  });

  it.each<[string, TypeRef, JsonValue, string]>([
    ['the sample is an object', user, { id: 'a' }, '#User'],
    ['the list is empty', user, [], '#User'],
    ['it holds no objects', user, ['a'], '#User'],
    ['its objects have other keys', user, [{ id: 'a', x: 1, y: 2 }], '#User'],
    ['it is a list already', { kind: 'array', items: user }, [{ id: 'a' }], '#User[]'],
    ['nothing is said of its members', { kind: 'object' }, [{ id: 'a' }], 'object'],
  ])('leaves it where %s', (_, type, value, expected) => {
    expect(asked('response', type, value)).toEqual({ type: expected, codes: [], guess: undefined });
  });

  it('is content with most of the keys', () => {
    expect(asked('response', user, [{ id: 'a', name: 'b', age: 1, more: 2 }]).type).toBe('#User[]');
  });
});
