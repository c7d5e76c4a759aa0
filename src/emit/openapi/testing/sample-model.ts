import type { ApiModel, Field, Operation, Parameter, Provenance, Schema, TypeRef, Via } from '../../../model/index.ts';

export const string: TypeRef = { kind: 'scalar', name: 'string' };
export const integer: TypeRef = { kind: 'scalar', name: 'integer' };

export function at(line: number, file: string = 'docs/orders.md', via: Via = 'table'): Provenance {
  return { via, rule: 'test/rule', span: { file, start: 0, end: 1, line, column: 1 } };
}

export function ref(schema: string): TypeRef {
  return { kind: 'ref', schema };
}

export function enumeration(base: 'string' | 'integer', ...values: (string | number)[]): Extract<TypeRef, { kind: 'enum' }> {
  return { kind: 'enum', base, values: values.map((value) => ({ value, source: at(1) })) };
}

export function field(name: string, type: TypeRef, more: Partial<Field> = {}): Field {
  const source = more.source ?? at(1);
  const known = { required: false, examples: [], limits: {}, deprecated: false, evidence: { type: source, required: source } };
  return { ...known, ...more, name, type, source };
}

export function parameter(place: Parameter['in'], name: string, type: TypeRef, more: Partial<Parameter> = {}): Parameter {
  return { ...field(name, type, more), ...(more.ambient && { ambient: more.ambient }), in: place };
}

export function object(id: string, fields: readonly Field[], more: Partial<Schema> = {}): Schema {
  return { id, name: id, origin: 'page', deprecated: false, shape: { kind: 'object', fields, open: false }, sources: [at(1)], ...more };
}

export function operation(id: string, more: Partial<Operation> = {}): Operation {
  const known = { group: [], member: id, method: 'post', path: `/${id}`, deprecated: false, tags: [], parameters: [] } as const;
  const source = more.source ?? at(3);
  const evidence = { method: source, path: source, id: source };
  return { ...known, responses: [], errors: [], relative: 'orders.md', evidence, ...more, id, source };
}

export function model(operations: readonly Operation[], schemas: readonly Schema[] = []): ApiModel {
  return { name: 'shop', operations, schemas };
}

const json = { contentType: 'application/json', examples: [], source: at(1) };

/** Something of everything, with words in it that no name may hold. */
export const sampleModel: ApiModel = model(
  [
    operation('createOrder', {
      title: '创建订单',
      description: 'Makes an order. */ `${x}`',
      tags: ['订单'],
      parameters: [parameter('header', 'X-Sign', string, { ambient: 'signed', required: true })],
      requestBody: { ...json, required: true, type: ref('Order'), examples: [{ id: 'a' }, { id: 'b' }] },
      responses: [
        { ...json, status: '200', type: ref('Reply«Order»'), examples: [{ code: 0 }] },
        { ...json, status: '4XX', description: 'Refused.', type: { kind: 'unknown' } },
        { ...json, status: 'default' },
      ],
      success: { field: 'code', values: [0], source: at(1) },
      errors: [
        { code: 7, message: 'no %s', source: at(9) },
        { code: 7, message: 'other', description: '其他', source: at(9) },
      ],
    }),
    operation('getOrder', {
      method: 'get',
      path: '/orders/{id}',
      parameters: [
        parameter('path', 'id', string),
        parameter('query', 'fields', { kind: 'array', items: string }, { description: 'Which.', limits: { maxItems: 5 }, default: ['id'] }),
        parameter('query', 'old', integer, { deprecated: true }),
      ],
      responses: [{ ...json, status: '200', type: ref('Order') }],
    }),
    operation('deleteOrder', {
      method: 'delete',
      path: '/orders/{orderId}',
      deprecated: true,
      parameters: [parameter('path', 'orderId', string)],
    }),
    operation('uploadFile', {
      path: 'files/{folder}',
      requestBody: { ...json, contentType: 'multipart/form-data', required: true, type: ref('文件') },
    }),
    operation('listUsers', {
      path: '/rpc',
      parameters: [parameter('query', 'Action', string, { ambient: 'constant', default: 'ListUsers' })],
    }),
    operation('listRoles', {
      path: '/rpc',
      parameters: [parameter('query', 'Action', string, { ambient: 'constant', default: 'ListRoles' })],
    }),
  ],
  [
    object('Order', [
      field('id', string, {
        required: true,
        description: 'Its id.',
        limits: { minLength: 1, maxLength: 32, pattern: '^[a-z]+$' },
        source: at(12),
      }),
      field('zh-CN', { kind: 'scalar', name: 'string', format: 'date-time' }, { title: '时间', examples: ['2020-01-01T00:00:00Z'] }),
      field('state', enumeration('string', 'open', 'closed', 'open'), { required: true, default: 'open', deprecated: true }),
      field('kind', {
        kind: 'enum',
        base: 'integer',
        values: [
          { value: 1, description: 'one', source: at(1) },
          { value: 2, source: at(1) },
        ],
      }),
      field('parts', { kind: 'array', items: ref('Order') }, { limits: { maxItems: 50 } }),
      field('extra', { kind: 'map', values: { kind: 'unknown' } }),
      field('any', { kind: 'unknown' }, { source: { ...at(2, 'docs/orders.md', 'sample'), guess: 'the sample shows it' } }),
      field('bag', { kind: 'object' }),
      field('either', { kind: 'union', members: [{ kind: 'scalar', name: 'boolean' }, string, { kind: 'scalar', name: 'null' }] }),
      field('mixed', { kind: 'union', members: [ref('Order'), { kind: 'scalar', name: 'null' }] }),
      field('__proto__', string, { required: true, limits: { pattern: '小写字母(' } }),
    ]),
    object('Reply«Order»', [field('code', integer), field('data', ref('Order'))], { pageName: 'Reply«Order»', name: 'ReplyOrder' }),
    object('文件', [field('file', { kind: 'scalar', name: 'binary' }, { required: true })], { pageName: '文件' }),
    object('Open', [], { deprecated: true, shape: { kind: 'object', fields: [], open: true } }),
    object('Ids', [], { description: 'Many.', shape: { kind: 'alias', type: { kind: 'array', items: string } } }),
  ],
);
