import { expect, it } from 'vitest';
import type { Field, TypeRef } from '../../model/index.ts';
import * as build from '../testing/build-model.ts';
import { emitted } from '../testing/emitted.ts';
import { validators } from './validators.ts';

const { arrayOf, enumOf, field, mapOf, model, nothing, object, ref, required, schema, string, union } = build;

async function written(...fields: Field[]): Promise<string> {
  const files = await emitted(
    validators,
    model([schema('A', object(...fields)), schema('Other', object()), schema('Back', object(field('a', ref('A'))))]),
  );
  return files['src/validators/a.ts'] ?? '';
}

it.each<[TypeRef, string]>([
  [build.unknown, 'unknown()'],
  [build.anyObject, 'record(unknown())'],
  [build.integer, 'integer()'],
  [build.binary, 'binary()'],
  [nothing, 'nothing()'],
  [enumOf('a', 'b', 'a'), 'enumeration(["a", "b"])'],
  [enumOf(1, -2), 'enumeration([1, -2])'],
  [enumOf(), 'string()'],
  [arrayOf(mapOf(string)), 'array(record(string()))'],
  [union(string, nothing), 'nullable(string())'],
  [union(nothing), 'nothing()'],
  [union(enumOf('a'), union(enumOf('b'), build.boolean)), 'union(enumeration(["a", "b"]), boolean())'],
  [union(string, build.unknown), 'unknown()'],
  [ref('Other'), 'otherSchema'],
  [ref('A'), 'lazy(() => aSchema)'],
  [ref('Back'), 'lazy(() => backSchema)'],
])('%j is %s', async (type, text) => {
  expect(await written(required('x', type))).toContain(`object<A>({\n  x: ${text},\n});`);
});

it('holds values to the limits of the page, and leaves a broken pattern out', async () => {
  const text = await written(
    required('a', string, { limits: { minLength: 1, pattern: '^\\d"$' } }),
    field('b', arrayOf(string), { limits: { maxItems: 50 } }),
    field('c', string, { limits: { pattern: '(' } }),
    field('d', build.number, { limits: { minimum: Infinity } }),
  );
  expect(text).toContain(`a: limit(string(), { minLength: 1, pattern: '^\\\\d"$' }),`);
  expect(text).toContain('b: optional(limit(array(string()), { maxItems: 50 })),');
  expect(text).toContain('c: optional(string()),');
  expect(text).toContain('d: optional(number()),');
});

it('writes a schema and three functions per type', async () => {
  const files = await emitted(validators, model([schema('Colour', build.alias(enumOf('red', 'green')))]));
  expect(files['src/validators/colour.ts']).toBe(`import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  enumeration,
  is,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { Colour } from "../types/colour.js";

/** What \`Colour\` looks like at run time. */
export const colourSchema: Schema<Colour> = enumeration(["red", "green"]);

export function isColour(
  value: unknown,
  options?: CheckOptions,
): value is Colour {
  return is<Colour>(colourSchema, value, options);
}

export function parseColour(value: unknown, options?: CheckOptions): Colour {
  return parse<Colour>(colourSchema, value, options);
}

export function safeParseColour(
  value: unknown,
  options?: CheckOptions,
): Result<Colour, ValidationError> {
  return safeParse<Colour>(colourSchema, value, options);
}
`);
  expect(files['src/validators/index.ts']).toBe('export * from "./colour.js";\n');
});

it('puts parts above what is made of them, so that they need not be asked for late', async () => {
  const owner = { kind: 'schema', id: 'Whole' } as const;
  const files = await emitted(
    validators,
    model([
      schema('Whole', object(field('part', ref('Part')))),
      schema('Part', object(field('piece', ref('Piece')), field('whole', ref('Whole'))), { owner, origin: 'derived' }),
      schema('Piece', object(), { owner, origin: 'derived' }),
    ]),
  );
  const text = files['src/validators/whole.ts'] ?? '';
  expect([...text.matchAll(/const (\w+)/g)].map(([, name]) => name)).toEqual(['pieceSchema', 'partSchema', 'wholeSchema']);
  expect(text).toContain('piece: optional(pieceSchema)');
  expect(text).toContain('whole: optional(lazy(() => wholeSchema))');
});

it('builds what a call takes on the schema of its body', async () => {
  const operation = build.operation('update', {
    parameters: [build.parameter('query', 'lang', string, { limits: { maxLength: 5 } })],
    requestBody: build.body(ref('Other')),
  });
  const nested = build.operation('replace', {
    parameters: [build.parameter('path', 'id', string)],
    requestBody: build.body(arrayOf(ref('Other')), { required: false }),
  });
  const files = await emitted(validators, model([schema('Other', object())], [operation, nested]));
  expect(files['src/validators/update.ts']).toContain(
    'extend(\n  () => otherSchema,\n  {\n    lang: optional(limit(string(), { maxLength: 5 })),\n  },\n);',
  );
  expect(files['src/validators/replace.ts']).toContain(
    'object<ReplaceInput>({\n    id: string(),\n    body: optional(array(otherSchema)),\n  });',
  );
});

it('opens structures that the page leaves open, and keeps `__proto__` a key', async () => {
  const shape = { kind: 'object', fields: [field('__proto__', string)], open: true } as const;
  const files = await emitted(validators, model([schema('Open', shape)]));
  expect(files['src/validators/open.ts']).toContain('openObject<Open>({\n  ["__proto__"]: optional(string()),\n});');
});
