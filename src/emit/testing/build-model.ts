import type {
  ApiModel,
  EnumValue,
  Field,
  Operation,
  Parameter,
  Provenance,
  RequestBody,
  Response,
  Schema,
  Shape,
  TypeRef,
} from '../../model/index.ts';

/** Short ways to write a model by hand, for tests. */
export function provenance(line: number = 1, more: Partial<Provenance> = {}, file: string = 'page.md'): Provenance {
  return { via: 'table', rule: 'test/by-hand', span: { file, start: 0, end: 1, line, column: 1 }, ...more };
}

export const string: TypeRef = { kind: 'scalar', name: 'string' };
export const number: TypeRef = { kind: 'scalar', name: 'number' };
export const integer: TypeRef = { kind: 'scalar', name: 'integer' };
export const boolean: TypeRef = { kind: 'scalar', name: 'boolean' };
export const nothing: TypeRef = { kind: 'scalar', name: 'null' };
export const binary: TypeRef = { kind: 'scalar', name: 'binary' };
export const unknown: TypeRef = { kind: 'unknown' };
export const anyObject: TypeRef = { kind: 'object' };

export function arrayOf(items: TypeRef): TypeRef {
  return { kind: 'array', items };
}

export function mapOf(values: TypeRef): TypeRef {
  return { kind: 'map', values };
}

export function ref(schema: string): TypeRef {
  return { kind: 'ref', schema };
}

export function union(...members: TypeRef[]): TypeRef {
  return { kind: 'union', members };
}

export function enumOf(...values: (string | number | EnumValue)[]): TypeRef {
  const full = values.map((value): EnumValue => (typeof value === 'object' ? value : { value, source: provenance() }));
  return { kind: 'enum', base: typeof full[0]?.value === 'number' ? 'integer' : 'string', values: full };
}

export function field(name: string, type: TypeRef, more: Partial<Field> = {}): Field {
  const source = provenance();
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

export function required(name: string, type: TypeRef, more: Partial<Field> = {}): Field {
  return field(name, type, { required: true, ...more });
}

export function parameter(place: Parameter['in'], name: string, type: TypeRef, more: Partial<Parameter> = {}): Parameter {
  return { ...field(name, type, { required: place === 'path' }), in: place, ...more };
}

export function object(...fields: Field[]): Shape {
  return { kind: 'object', fields, open: false };
}

export function alias(type: TypeRef): Shape {
  return { kind: 'alias', type };
}

export function schema(name: string, shape: Shape, more: Partial<Schema> = {}): Schema {
  return { id: name, name, origin: 'page', deprecated: false, shape, sources: [provenance(3)], ...more };
}

export function body(type: TypeRef, more: Partial<RequestBody> = {}): RequestBody {
  return { contentType: 'application/json', required: true, type, examples: [], source: provenance(), ...more };
}

export function response(type: TypeRef | undefined, more: Partial<Response> = {}): Response {
  const base: Response = { status: '200', contentType: 'application/json', examples: [], source: provenance() };
  return { ...base, ...(type && { type }), ...more };
}

export function operation(id: string, more: Partial<Operation> = {}): Operation {
  const source = provenance();
  return {
    id,
    group: [],
    member: id,
    method: 'post',
    path: `/${id}`,
    deprecated: false,
    tags: [],
    parameters: [],
    responses: [],
    errors: [],
    source,
    relative: 'page.md',
    evidence: { method: source, path: source, id: source },
    ...more,
  };
}

export function model(schemas: readonly Schema[], operations: readonly Operation[] = []): ApiModel {
  return { name: 'test', schemas, operations };
}
