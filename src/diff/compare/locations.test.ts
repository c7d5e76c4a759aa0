import { expect, it } from 'vitest';
import * as build from '../../emit/testing/build-model.ts';
import { side } from './side.ts';
import { schemaSubject } from './subjects.ts';

const { arrayOf, field, mapOf, nothing, object, ref, schema, union } = build;
const owner = { kind: 'operation', id: 'order' } as const;
const derived = (name: string, ...fields: ReturnType<typeof field>[]) => schema(name, object(...fields), { origin: 'derived', owner });

const model = build.model(
  [
    derived(
      'Request',
      field('lines', arrayOf(ref('Line'))),
      field('named', mapOf(union(ref('Entry'), nothing))),
      field('to', ref('Address')),
    ),
    derived('Line', field('part', ref('Part'))),
    derived('Part'),
    derived('Entry'),
    schema('Address', object(field('geo', ref('Geo')))),
    derived('Geo'),
    derived('Filter'),
    derived('Failure'),
    schema('Alone', object()),
  ],
  [
    build.operation('order', {
      parameters: [build.parameter('query', 'filter', ref('Filter'))],
      requestBody: build.body(ref('Request')),
      responses: [build.response(ref('Address')), build.response(ref('Failure'), { status: '400' })],
    }),
  ],
);

it.each([
  ['Request', { name: 'order', part: 'request' }],
  ['Line', { name: 'order', part: 'request', path: 'lines[]' }],
  ['Part', { name: 'order', part: 'request', path: 'lines[].part' }],
  ['Entry', { name: 'order', part: 'request', path: 'named{}' }],
  ['Filter', { name: 'order', part: 'query', path: 'filter' }],
  ['Failure', { name: 'order', part: 'answer', status: '400' }],
  ['Address', { kind: 'structure', name: 'Address', sentBy: ['order'], receivedBy: ['order'] }],
  ['Geo', { kind: 'structure', name: 'Address', path: 'geo' }],
  ['Alone', { kind: 'structure', name: 'Alone', sentBy: [], receivedBy: [] }],
])('%s', (name, expected) => {
  const shown = side(model);
  const found = shown.schema(name);
  expect(found && schemaSubject(found, shown)).toMatchObject(expected);
});
