import { expect, it } from 'vitest';
import * as build from '../emit/testing/build-model.ts';
import { operationInput } from './operation-input.ts';
import type { OperationInput } from './operation-input.ts';
import type { Operation } from './operation.ts';
import type { Schema } from './schema.ts';

const { body, operation, parameter, ref, string } = build;

const schemas = [
  build.schema('User', build.object(build.required('name', string), build.field('id', string))),
  build.schema('Loose', build.object(build.field('name', string))),
  build.schema('Alias', build.alias(ref('User'))),
  build.schema('Colour', build.alias(build.enumOf('red'))),
  build.schema('Loop', build.alias(ref('Loop'))),
];

function input(more: Partial<Operation>): OperationInput & { keys: string[] } {
  const found = operationInput(operation('call', more), (id) => schemas.find((schema) => schema.id === id) as Schema);
  return { ...found, keys: found.members.map(({ key }) => key) };
}

const lang = parameter('query', 'lang', string);
const id = parameter('path', 'id', string);

it.each<[string, Partial<Operation>, OperationInput['body'], string[], boolean]>([
  ['nothing', {}, 'none', [], false],
  ['an optional parameter', { parameters: [lang] }, 'none', ['lang'], false],
  ['a required parameter', { parameters: [id] }, 'none', ['id'], true],
  ['a structure', { requestBody: body(ref('User')) }, 'rest', [], true],
  ['a structure without required members', { requestBody: body(ref('Loose')) }, 'rest', [], false],
  ['an optional structure', { requestBody: body(ref('User'), { required: false }) }, 'rest', [], false],
  ['an alias of a structure', { requestBody: body(ref('Alias')) }, 'rest', [], true],
  ['free keys', { requestBody: body(build.mapOf(string)) }, 'rest', [], false],
  ['a list', { requestBody: body(build.arrayOf(string)) }, 'body', [], true],
  ['an alias of no structure', { requestBody: body(ref('Colour')) }, 'body', [], true],
  ['an alias of itself', { requestBody: body(ref('Loop')) }, 'body', [], true],
  ['a structure beside a parameter', { parameters: [lang], requestBody: body(ref('User')) }, 'rest', ['lang'], true],
  ['a structure with a member of the same name', { parameters: [id], requestBody: body(ref('User')) }, 'body', ['id'], true],
  [
    'an optional structure beside a parameter',
    { parameters: [lang], requestBody: body(ref('User'), { required: false }) },
    'body',
    ['lang'],
    false,
  ],
  ['an alias beside a parameter', { parameters: [lang], requestBody: body(ref('Alias')) }, 'body', ['lang'], true],
])('%s', (_, more, place, keys, required) => {
  expect(input(more)).toMatchObject({ body: place, keys, required });
});

it('leaves to the client what is the same in every call', () => {
  expect(
    input({
      parameters: [
        { ...lang, ambient: 'constant' },
        { ...id, ambient: 'signed' },
      ],
    }).keys,
  ).toEqual([]);
});

it('keeps parameters of one name apart, and `body` for the body', () => {
  const parameters = [id, parameter('query', 'id', string), parameter('header', 'body', string), parameter('query', 'id_query', string)];
  expect(input({ parameters, requestBody: body(build.arrayOf(string)) }).keys).toEqual(['id', 'id_query', 'body_header', 'id_query_query']);
});
