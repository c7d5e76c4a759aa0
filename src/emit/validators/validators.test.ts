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
  return files['src/validators/index.ts'] ?? '';
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
  [ref('A'), 'aSchema'],
  [ref('Back'), 'backSchema'],
])('%j is %s', async (type, text) => {
  expect(await written(required('x', type))).toContain(`object<A>(() => ({\n  x: ${text},\n}));`);
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
  expect(files['src/validators/index.ts']).toBe(`import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  enumeration,
  is,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { Colour } from "../types/index.js";

/** What \`Colour\` looks like at run time. */
export const colourSchema: Schema<Colour> = /* @__PURE__ */ enumeration([
  "red",
  "green",
]);

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
});

it('asks for structures late where none need be there yet', async () => {
  const files = await emitted(validators, model([schema('List', build.alias(arrayOf(ref('Item')))), schema('Item', object())]));
  expect(files['src/validators/index.ts']).toContain(
    'listSchema: Schema<List> = /* @__PURE__ */ array(\n  /* @__PURE__ */ lazy(() => itemSchema),\n);',
  );
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
  expect(files['src/validators/index.ts']).toContain(
    'extend(\n  () => otherSchema,\n  () => ({\n    lang: optional(limit(string(), { maxLength: 5 })),\n  }),\n);',
  );
  expect(files['src/validators/index.ts']).toContain(
    'object<ReplaceInput>(() => ({\n    id: string(),\n    body: optional(array(otherSchema)),\n  }));',
  );
});

it('opens structures that the page leaves open, and keeps `__proto__` a key', async () => {
  const shape = { kind: 'object', fields: [field('__proto__', string)], open: true } as const;
  const files = await emitted(validators, model([schema('Open', shape)]));
  expect(files['src/validators/index.ts']).toContain('openObject<Open>(\n  () => ({\n    ["__proto__"]: optional(string()),\n  }),\n);');
});
