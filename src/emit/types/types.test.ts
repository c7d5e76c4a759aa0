import { expect, it } from 'vitest';
import type { Field, TypeRef } from '../../model/index.ts';
import * as build from '../testing/build-model.ts';
import { emitted } from '../testing/emitted.ts';
import { types } from './types.ts';

const { arrayOf, enumOf, field, mapOf, model, nothing, object, ref, required, schema, string, union } = build;

async function declared(...fields: Field[]): Promise<string> {
  const files = await emitted(types, model([schema('A', object(...fields)), schema('Other', object())]));
  return files['src/types/index.ts'] ?? '';
}

it.each<[TypeRef, string]>([
  [build.unknown, 'unknown'],
  [build.anyObject, 'Record<string, unknown>'],
  [build.integer, 'number'],
  [build.binary, 'Blob'],
  [nothing, 'null'],
  [enumOf('a', "b's"), '"a" | "b\'s"'],
  [enumOf(1, 0), '1 | 0'],
  [enumOf('a', 'a'), '"a"'],
  [enumOf(), 'string'],
  [arrayOf(enumOf('a', 'b')), '("a" | "b")[]'],
  [arrayOf(enumOf('a')), '"a"[]'],
  [arrayOf(arrayOf(ref('Other'))), 'Other[][]'],
  [mapOf(union(string, nothing)), 'Record<string, string | null>'],
  [union(ref('Other'), union(string, ref('Other')), build.number, build.integer), 'Other | string | number'],
  [union(string, build.unknown), 'unknown'],
  [union(), 'unknown'],
])('%j is %s', async (type, text) => {
  expect(await declared(required('x', type))).toContain(`\n  x: ${text};\n`);
});

it('marks what may be absent, and quotes what is no identifier', async () => {
  const text = await declared(field('zh-CN', string), required('class', string), field('用户', string));
  expect(text).toContain('{\n  "zh-CN"?: string;\n  class: string;\n  用户?: string;\n}');
});

it('says what the page says, where it stands, and what was guessed', async () => {
  const guess = build.provenance(9, { guess: 'a number,\n as the sample shows one' });
  const text = await declared(
    field('size', enumOf({ value: 1, description: 'small\none', source: guess }, 2), {
      title: 'Size',
      description: 'How large.',
      default: 1,
      examples: [2, 'two\u2028'],
      deprecated: true,
      evidence: { type: guess, required: guess },
    }),
  );
  expect(text).toContain(`/** @see page.md:3 */
export interface A {
  /**
   * Size
   *
   * How large.
   *
   * - \`1\`: small one
   *
   * Guessed: a number, as the sample shows one (page.md:9)
   *
   * @default 1
   * @example 2
   * @example "two\\u2028"
   * @deprecated
   */
  size?: 1 | 2;
}
`);
});

it('opens structures that the page leaves open', async () => {
  const files = await emitted(types, model([schema('A', { kind: 'object', fields: [required('a', string)], open: true })]));
  expect(files['src/types/index.ts']).toContain('{\n  a: string;\n  [key: string]: unknown;\n}');
});

it('declares aliases, and maps as interfaces, which may hold themselves', async () => {
  const files = await emitted(
    types,
    model([schema('Colour', build.alias(enumOf('red', 'green')), { title: 'Colours' }), schema('Names', build.alias(mapOf(ref('Names'))))]),
  );
  expect(files['src/types/index.ts']).toMatch(
    /^\/\*\*\n \* Colours\n \*\n \* @see page.md:3\n \*\/\nexport type Colour = "red" \| "green";\n/,
  );
  expect(files['src/types/index.ts']).toContain('export interface Names {\n  [key: string]: Names;\n}');
});

it('declares what a call takes and returns beside the structures that belong to it', async () => {
  const files = await emitted(
    types,
    model(
      [schema('UpdateRequest', object(required('name', string)), { origin: 'derived', owner: { kind: 'operation', id: 'update' } })],
      [
        build.operation('update', {
          parameters: [build.parameter('path', 'id', string)],
          requestBody: build.body(ref('UpdateRequest')),
          responses: [build.response(arrayOf(string))],
        }),
      ],
    ),
  );
  expect(Object.keys(files)).toEqual(['src/types/index.ts']);
  expect(files['src/types/index.ts']).toContain('export interface UpdateInput extends UpdateRequest {\n  id: string;\n}');
  expect(files['src/types/index.ts']).toContain('export type UpdateOutput = string[];');
});
