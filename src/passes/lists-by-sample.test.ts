import { describe, expect, it } from 'vitest';

import { answered, fieldOf, string } from '../checks/testing/sampled-model.ts';
import type { JsonValue } from '../model/index.ts';
import { listsBySample } from './lists-by-sample.ts';

function answer(sample: JsonValue): { kind: string | undefined; codes: string[] } {
  const model = answered([fieldOf(1, 'id', string), fieldOf(2, 'name', string)], sample);
  const codes: string[] = [];
  const run = listsBySample.run(model, { report: ({ code }) => void codes.push(code), types: new Map() });
  return { kind: run.operations[0]?.responses[0]?.type?.kind, codes };
}

describe('listsBySample', () => {
  it('makes a list of what the table describes where the sample is a list of it', () => {
    expect(answer([{ id: 'a', name: 'b' }, { id: 'c' }])).toEqual({ kind: 'array', codes: ['link/list-by-sample'] });
  });

  it.each<[string, JsonValue]>([
    ['an object', { id: 'a', name: 'b' }],
    ['a list of other objects', [{ code: 'a', text: 'b' }]],
    ['a list of scalars', ['a', 'b']],
    ['an empty list', []],
  ])('keeps the table where the sample is %s', (_, sample) => {
    expect(answer(sample)).toEqual({ kind: 'ref', codes: [] });
  });
});
