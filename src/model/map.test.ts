import { describe, expect, it } from 'vitest';
import { fieldOf, operationOf, string, structure } from '../checks/testing/sampled-model.ts';
import type { ApiModel } from './api-model.ts';
import { mapFields, mapType, mapTypes, refsIn } from './map.ts';
import type { TypeRef } from './type-ref.ts';

const ref = (schema: string): TypeRef => ({ kind: 'ref', schema });
const deep: TypeRef = {
  kind: 'array',
  items: { kind: 'map', values: { kind: 'union', members: [ref('A'), { kind: 'array', items: ref('B') }, string] } },
};

const model: ApiModel = {
  name: 'test',
  schemas: [structure('A', [fieldOf(1, 'a', ref('X'))]), structure('L', [], { shape: { kind: 'alias', type: ref('X') } })],
  operations: [
    operationOf('ask', {
      request: ref('X'),
      answer: { kind: 'array', items: ref('X') },
      parameters: [{ ...fieldOf(2, 'p', ref('X')), in: 'query' }],
    }),
    operationOf('tell', {}),
  ],
};

it('mapType rebuilds from the inside out', () => {
  const seen: string[] = [];
  const changed = mapType(deep, (type) => {
    seen.push(type.kind);
    return type.kind === 'ref' ? ref(type.schema.toLowerCase()) : type;
  });
  expect(seen).toEqual(['ref', 'ref', 'array', 'scalar', 'union', 'map', 'array']);
  expect(refsIn(changed)).toEqual(['a', 'b']);
});

it.each<[TypeRef, string[]]>([
  [deep, ['A', 'B']],
  [string, []],
  [{ kind: 'object' }, []],
])('refsIn %j are %j', (type, refs) => {
  expect(refsIn(type)).toEqual(refs);
});

describe('mapTypes', () => {
  it('reaches every type of the model, and knows its holder', () => {
    const holders: string[] = [];
    const changed = mapTypes(model, (type, holder) => {
      if (type.kind === 'ref') holders.push(holder.id);
      return type.kind === 'ref' ? ref('Y') : type;
    });
    expect(holders.toSorted()).toEqual(['A', 'L', 'ask', 'ask', 'ask']);
    expect(JSON.stringify(changed)).not.toContain('"X"');
    expect(changed.operations[1]).toEqual(model.operations[1]);
  });
});

describe('mapFields', () => {
  it('reaches members and parameters, and leaves the rest', () => {
    const changed = mapFields(model, (field, holder) => ({ ...field, title: holder.id }));
    expect(changed.schemas[0]).toMatchObject({ shape: { fields: [{ name: 'a', title: 'A' }] } });
    expect(changed.operations[0]?.parameters[0]).toMatchObject({ name: 'p', in: 'query', title: 'ask' });
    expect(changed.schemas[1]).toBe(model.schemas[1]);
  });
});
