import { expect, test } from 'vitest';
import type { JsonNode } from './json-node.ts';
import type { Operation, Response } from './operation.ts';
import { sampledResponse, sampleEvidence } from './sample-evidence.ts';
import type { Field, Schema } from './schema.ts';
import type { TypeRef } from './type-ref.ts';

const source = { via: 'table', rule: 'test/table', span: { file: 'page.md', start: 0, end: 1, line: 1, column: 1 } } as const;

function response(status: string, type?: TypeRef): Response {
  return { status, contentType: 'application/json', examples: [], source, ...(type && { type }) };
}

function operation(responses: readonly Response[], ...samples: JsonNode[]): Operation {
  return {
    id: 'ask',
    group: [],
    member: 'ask',
    method: 'get',
    path: '/ask',
    deprecated: false,
    tags: [],
    parameters: [],
    responses,
    errors: [],
    samples: samples.map((value) => ({ side: 'response', value })),
    source,
    relative: 'page.md',
    evidence: { method: source, path: source, id: source },
  };
}

const scalar = (value: string): JsonNode => ({ kind: 'scalar', value, span: source.span });
const object = (name: string, value: JsonNode): JsonNode => ({
  kind: 'object',
  members: [{ name, value, nameSpan: source.span }],
  span: source.span,
});

const id: Field = {
  name: 'id',
  type: { kind: 'scalar', name: 'string' },
  required: false,
  examples: [],
  limits: {},
  deprecated: false,
  source,
  evidence: { type: source, required: source },
};
const item: Schema = {
  id: 'Item',
  name: 'Item',
  origin: 'page',
  deprecated: false,
  shape: { kind: 'object', fields: [id], open: false },
  sources: [source],
};
const items: TypeRef = { kind: 'array', items: { kind: 'ref', schema: 'Item' } };

test('values are found along lists, and where a sample shows one element in place of its list', () => {
  const list: JsonNode = { kind: 'array', items: [object('id', scalar('a')), object('id', scalar('b'))], span: source.span };
  const evidence = sampleEvidence({
    name: 'test',
    schemas: [item],
    operations: [operation([response('200', items)], list, object('id', scalar('c')))],
  });
  expect(evidence.values.get(id)).toEqual([scalar('a'), scalar('b'), scalar('c')]);
  expect(evidence.objects.get('Item')).toHaveLength(3);
});

test('a sample belongs to the response of its status, of its class, or to none', () => {
  const [ok, failed] = [response('201'), response('4XX')];
  const both = operation([ok, failed]);
  expect([undefined, '201', '200', '404', '500'].map((status) => sampledResponse(both, status === undefined ? {} : { status }))).toEqual([
    ok,
    ok,
    ok,
    failed,
    undefined,
  ]);
  expect(sampledResponse(operation([ok, response('default')]), { status: '500' })?.status).toBe('default');
});
