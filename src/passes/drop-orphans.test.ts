import { expect, it } from 'vitest';
import { fieldOf, operationOf, string, structure } from '../checks/testing/sampled-model.ts';
import type { Field, Schema, TypeRef } from '../model/index.ts';
import { dropOrphans } from './drop-orphans.ts';
import { modelOf, runPass } from './testing/run-pass.ts';

const ref = (schema: string): TypeRef => ({ kind: 'ref', schema });
const derived = (id: string, ...fields: Field[]): Schema => structure(id, fields, { origin: 'derived' });

it('keeps what operations and structures of the pages use, however far away', () => {
  const schemas = [
    derived('body', fieldOf(1, 'a', { kind: 'array', items: ref('inner') })),
    derived('inner', fieldOf(1, 'a', string)),
    derived('answer', fieldOf(1, 'a', string)),
    derived('parameter', fieldOf(1, 'a', string)),
    derived('ofPage', fieldOf(1, 'a', string)),
    derived('orphan', fieldOf(1, 'a', ref('orphanToo'))),
    derived('orphanToo', fieldOf(1, 'a', ref('orphan'))),
    structure('Unused', [fieldOf(1, 'a', { kind: 'map', values: ref('ofPage') })]),
    structure('Alias', [], { shape: { kind: 'alias', type: ref('Unused') } }),
  ];
  const operation = operationOf('ask', {
    request: ref('body'),
    answer: { kind: 'union', members: [ref('answer'), string] },
    parameters: [{ ...fieldOf(1, 'p', ref('parameter')), in: 'query' }],
  });
  const { model } = runPass(dropOrphans, modelOf(schemas, [operation]));
  expect(model.schemas.map(({ id }) => id)).toEqual(['body', 'inner', 'answer', 'parameter', 'ofPage', 'Unused', 'Alias']);
});
