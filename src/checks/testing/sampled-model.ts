import type { ApiModel, Field, JsonNode, JsonValue, Operation, Parameter, Provenance, Schema, TypeRef } from '../../model/index.ts';
import type { Span } from '../../source/index.ts';

/** Lines tell places apart in tests: tables stand on lines below 100, samples on those from 100 on. */
export function at(line: number, file: string = 'page.md'): Span {
  return { file, start: line * 100, end: line * 100 + 5, line, column: 1 };
}

export function stated(line: number, more: Partial<Provenance> = {}): Provenance {
  return { via: 'table', rule: 'test/table', span: at(line), ...more };
}

export const string: TypeRef = { kind: 'scalar', name: 'string' };
export const number: TypeRef = { kind: 'scalar', name: 'number' };
export const boolean: TypeRef = { kind: 'scalar', name: 'boolean' };

export function oneOf(line: number, ...values: (string | number)[]): TypeRef {
  return {
    kind: 'enum',
    base: typeof values[0] === 'number' ? 'number' : 'string',
    values: values.map((value) => ({ value, source: stated(line) })),
  };
}

export function fieldOf(line: number, name: string, type: TypeRef, more: Partial<Field> = {}): Field {
  const source = stated(line);
  return {
    name,
    type,
    required: false,
    examples: [],
    limits: {},
    deprecated: false,
    source,
    evidence: { type: source, required: source },
    ...more,
  };
}

export function structure(id: string, fields: readonly Field[], more: Partial<Schema> = {}): Schema {
  return {
    id,
    name: id,
    pageName: id,
    origin: 'page',
    deprecated: false,
    shape: { kind: 'object', fields, open: false },
    sources: [stated(1)],
    ...more,
  };
}

/** A sample whose parts stand one to a line, from `line` on. */
export function sampleOf(value: JsonValue, line: number = 100, file?: string): JsonNode {
  let next = line;
  const place = (): Span => at(next++, file);
  const nodeOf = (part: JsonValue): JsonNode => {
    const span = place();
    if (Array.isArray(part)) return { kind: 'array', items: part.map(nodeOf), span };
    if (typeof part !== 'object' || part === null) return { kind: 'scalar', value: part as string | number | boolean | null, span };
    return {
      kind: 'object',
      members: Object.entries(part).map(([name, inner]) => ({ name, nameSpan: at(next, file), value: nodeOf(inner) })),
      span,
    };
  };
  return nodeOf(value);
}

export interface Asked {
  readonly answer?: TypeRef;
  readonly request?: TypeRef;
  readonly parameters?: readonly Parameter[];
  readonly samples?: Operation['samples'];
}

export function operationOf(id: string, { answer, request, parameters = [], samples = [] }: Asked): Operation {
  const source = stated(1);
  return {
    id,
    group: [],
    member: id,
    method: 'post',
    path: `/${id}`,
    deprecated: false,
    tags: [],
    parameters,
    responses: [{ status: '200', contentType: 'application/json', examples: [], source, ...(answer && { type: answer }) }],
    errors: [],
    samples,
    source,
    relative: 'page.md',
    evidence: { method: source, path: source, id: source },
    ...(request && { requestBody: { contentType: 'application/json', required: true, type: request, examples: [], source } }),
  };
}

/** A model of one structure, which samples of the answer show. */
export function answered(fields: readonly Field[], ...values: readonly JsonValue[]): ApiModel {
  const samples = values.map((value, index) => ({ side: 'response' as const, value: sampleOf(value, 100 + index * 100) }));
  return {
    name: 'test',
    schemas: [structure('Answer', fields)],
    operations: [operationOf('ask', { answer: { kind: 'ref', schema: 'Answer' }, samples })],
  };
}
