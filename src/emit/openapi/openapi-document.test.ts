import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import type { ApiModel } from '../../model/index.ts';
import { emit } from '../emit.ts';
import { openapiDocument } from './openapi-document.ts';
import { at, enumeration, field, integer, model, object, operation, parameter, ref, sampleModel, string } from './testing/sample-model.ts';

type Json = { [key: string]: Json };

/** As a reader of the file sees it: without what is not printed. */
function printed(from: ApiModel): Json {
  return JSON.parse(JSON.stringify(openapiDocument(from))) as Json;
}

async function faults(document: Json): Promise<unknown> {
  return (await new Validator().validate(document)).errors;
}

const document = printed(sampleModel);
const order = document['components']?.['schemas']?.['Order'] as Json;
const properties = order['properties'] as Json;

describe('a document', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(document['openapi']).toBe('3.1.0');
    expect(await faults(document)).toBeUndefined();
    expect(await faults({ ...document, info: {} })).toBeDefined();
  });

  it('is valid for an API without operations', async () => {
    expect(await faults(printed(model([])))).toBeUndefined();
  });

  it('has the API as title, and its host only where it is known', () => {
    expect(openapiDocument(model([]), { baseUrl: 'https://shop.test', version: '2.0.0' })).toMatchObject({
      info: { title: 'shop', version: '2.0.0' },
      servers: [{ url: 'https://shop.test' }],
    });
    expect(document).not.toHaveProperty('servers');
  });
});

describe('an operation', () => {
  it('has its words, its place and its body', () => {
    expect(document['paths']?.['/createOrder']?.['post']).toMatchObject({
      operationId: 'createOrder',
      summary: '创建订单',
      description: 'Makes an order. */ `${x}`',
      tags: ['订单'],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Order' },
            examples: { example1: { value: { id: 'a' } }, example2: { value: { id: 'b' } } },
          },
        },
      },
      'x-success': { field: 'code', values: [0] },
      'x-errors': [
        { code: 7, message: 'no %s' },
        { code: 7, message: 'other', description: '其他' },
      ],
      'x-source': { file: 'orders.md', line: 3 },
    });
  });

  it('has every answer by its status', () => {
    expect(document['paths']?.['/createOrder']?.['post']?.['responses']).toEqual({
      200: {
        description: '',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ReplyOrder' }, example: { code: 0 } } },
      },
      '4XX': { description: 'Refused.', content: { 'application/json': { schema: {} } } },
      default: { description: '' },
    });
    expect(document['paths']?.['/rpc']?.['post']?.['responses']).toHaveProperty('default');
  });

  it('keeps both content types of one status, and the first of two alike', () => {
    const json = { status: '200', contentType: 'application/json', examples: [], source: at(1) };
    const responses = [
      { ...json, type: string },
      { ...json, type: integer },
      { ...json, contentType: 'text/csv', type: string },
    ];
    expect(printed(model([operation('a', { responses })]))['paths']?.['/a']?.['post']?.['responses']?.['200']?.['content']).toEqual({
      'application/json': { schema: { type: 'string' } },
      'text/csv': { schema: { type: 'string' } },
    });
  });

  it('has its parameters with schema, description and place', () => {
    expect(document['paths']?.['/orders/{id}']?.['get']?.['parameters']).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'string' }, 'x-source': { file: 'orders.md', line: 1 } },
      {
        name: 'fields',
        in: 'query',
        description: 'Which.',
        schema: { type: 'array', items: { type: 'string' }, maxItems: 5, default: ['id'] },
        'x-source': { file: 'orders.md', line: 1 },
      },
      { name: 'old', in: 'query', deprecated: true, schema: { type: 'integer' }, 'x-source': { file: 'orders.md', line: 1 } },
    ]);
    expect(document['paths']?.['/createOrder']?.['post']?.['parameters']).toMatchObject([{ name: 'X-Sign', 'x-ambient': 'signed' }]);
  });

  it('describes a path parameter that the page does not', () => {
    expect(document['paths']?.['/files/{folder}']?.['post']?.['parameters']).toEqual([
      { name: 'folder', in: 'path', required: true, schema: { type: 'string' } },
    ]);
  });

  it('shares the path of one that differs in the name of a parameter', () => {
    const item = document['paths']?.['/orders/{id}'] as Json;
    expect(Object.keys(item)).toEqual(['get', 'delete']);
    expect(item['delete']).toMatchObject({ deprecated: true, parameters: [{ name: 'id', in: 'path' }] });
  });

  it('is not lost where another has its path and method', () => {
    expect(document['paths']?.['/rpc']?.['post']).toMatchObject({ operationId: 'listUsers' });
    expect(document['paths']?.['/rpc#Action=ListRoles']?.['post']).toMatchObject({ operationId: 'listRoles' });
    const twice = printed(model([operation('a', { path: '/x' }), operation('b', { path: '/x' })]));
    expect(Object.keys(twice['paths'] ?? {})).toEqual(['/x', '/x#b']);
  });

  it('says each parameter once', () => {
    const parameters = [parameter('query', 'a', string), parameter('query', 'a', integer), parameter('header', 'a', string)];
    expect(printed(model([operation('x', { parameters })]))['paths']?.['/x']?.['post']?.['parameters']).toMatchObject([
      { name: 'a', in: 'query', schema: { type: 'string' } },
      { name: 'a', in: 'header' },
    ]);
  });

  it('sends files as binary parts', () => {
    expect(document['paths']?.['/files/{folder}']?.['post']?.['requestBody']?.['content']).toEqual({
      'multipart/form-data': { schema: { $ref: '#/components/schemas/_6587_4EF6' } },
    });
    expect(document['components']?.['schemas']?.['_6587_4EF6']).toMatchObject({
      title: '文件',
      properties: { file: { type: 'string', format: 'binary' } },
    });
  });
});

describe('a property', () => {
  it('has what the page states, and its place', () => {
    expect(properties['id']).toEqual({
      type: 'string',
      minLength: 1,
      maxLength: 32,
      pattern: '^[a-z]+$',
      description: 'Its id.',
      'x-source': { file: 'orders.md', line: 12 },
    });
    expect(properties['zh-CN']).toMatchObject({ type: 'string', format: 'date-time', title: '时间', examples: ['2020-01-01T00:00:00Z'] });
    expect(properties['state']).toMatchObject({ type: 'string', enum: ['open', 'closed'], default: 'open', deprecated: true });
    expect(properties['kind']).toMatchObject({ type: 'integer', enum: [1, 2], 'x-enum-descriptions': ['one', ''] });
    expect(properties['parts']).toMatchObject({ type: 'array', items: { $ref: '#/components/schemas/Order' }, maxItems: 50 });
    expect(order['required']).toEqual(['id', 'state', '__proto__']);
  });

  it('leaves open what the page leaves open, and says how it is known', () => {
    expect(properties['any']).toEqual({ 'x-source': { file: 'orders.md', line: 2 }, 'x-via': 'sample', 'x-guess': 'the sample shows it' });
    expect(properties['extra']).toMatchObject({ type: 'object', additionalProperties: {} });
    expect(properties['bag']).toMatchObject({ type: 'object' });
  });

  it('may be of several types', () => {
    expect(properties['either']).toMatchObject({ type: ['boolean', 'string', 'null'] });
    expect(properties['mixed']).toMatchObject({ anyOf: [{ $ref: '#/components/schemas/Order' }, { type: 'null' }] });
  });

  it('keeps the name `__proto__`, and a pattern that is none apart', () => {
    expect(Object.getOwnPropertyDescriptor(properties, '__proto__')?.value).toMatchObject({ 'x-pattern': '小写字母(' });
  });
});

describe('a component', () => {
  it('is open, deprecated or an alias where the schema is', () => {
    expect(document['components']?.['schemas']?.['Open']).toMatchObject({ type: 'object', additionalProperties: true, deprecated: true });
    expect(document['components']?.['schemas']?.['Ids']).toEqual({
      description: 'Many.',
      type: 'array',
      items: { type: 'string' },
      'x-source': { file: 'orders.md', line: 1 },
    });
    expect(order).not.toHaveProperty('additionalProperties');
  });

  it('keeps the name of the page where it may stand and is free', () => {
    const schemas = [
      object('1', [], { pageName: 'Unit', name: 'LangUnit' }),
      object('2', [], { pageName: 'Unit', name: 'Unit' }),
      object('3', [], { pageName: 'lang_unit', name: 'LangUnit2' }),
      object('4', [], { name: '用户_a' }),
    ];
    const names = Object.keys(printed(model([], schemas))['components']?.['schemas'] ?? {});
    expect(names).toEqual(['LangUnit', 'Unit', 'lang_unit', '_7528_6237__a']);
  });

  it('is named by a reference that leads to it', () => {
    const holder = object('H', [field('a', ref('用户')), field('b', enumeration('string', 'x'))]);
    const both = printed(model([], [holder, object('用户', [])]))['components']?.['schemas'] as Json;
    const reference = both['H']?.['properties']?.['a']?.['$ref'] as unknown as string;
    expect(both).toHaveProperty(reference.replace('#/components/schemas/', ''));
    expect(() => openapiDocument(model([], [object('H', [field('a', ref('nowhere'))])]))).toThrow('nowhere');
  });
});

it('is emitted as a file, with what the package says of itself', async () => {
  const [file, ...others] = await emit(sampleModel, { toolVersion: '1', baseUrl: 'https://shop.test', packageVersion: '3.1.4' }).then(
    (files) => files.filter(({ path }) => path === 'openapi.json'),
  );
  expect(others).toEqual([]);
  expect(JSON.parse(file?.content ?? '')).toMatchObject({ info: { version: '3.1.4' }, servers: [{ url: 'https://shop.test' }] });
});
