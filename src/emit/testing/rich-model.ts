import type { ApiModel, Field, Limits } from '../../model/index.ts';
import * as build from './build-model.ts';
import { hostileText } from './hostile-text.ts';

const { alias, anyObject, arrayOf, binary, boolean, enumOf, integer, mapOf, nothing, number, object, ref, string, union, unknown } = build;

/** One of everything that a model can hold, with `text` in every place where a page speaks freely. */
export function richModel(text: string = hostileText): ApiModel {
  const spoken = { title: text, description: text };
  const guessed = build.provenance(7, { via: 'sample', guess: text });
  const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field =>
    build.field(name, type, {
      ...spoken,
      default: { note: text },
      examples: [text, [1, { a: text }]],
      source: guessed,
      ...more,
    });
  const required = (name: string, type: Field['type'], limits: Limits = {}): Field => field(name, type, { required: true, limits });
  const explained = enumOf(
    { value: text, description: text, source: build.provenance() },
    { value: '*/', description: text, source: build.provenance() },
  );
  const long = 'aVeryLongWireNameThatGoesOnAndOnUntilItHasHardlyAnyRoomLeftOnItsLineAtAll';

  const schemas = [
    build.schema('Tree', object(required('id', string), field('children', arrayOf(ref('Tree'))), field('other', ref('Leaf'))), spoken),
    build.schema('Leaf', object(field('tree', ref('Tree'), { deprecated: true }), field('byName', mapOf(ref('Leaf'))))),
    build.schema('Scalars', {
      kind: 'object',
      open: true,
      fields: [
        required('text', string, { minLength: 1, maxLength: 20, pattern: '^[a-z"\'`/]+\\d*$' }),
        required('count', integer, { minimum: -1, maximum: 1e21 }),
        required('broken', string, { pattern: '(' }),
        required('list', arrayOf(string), { maxItems: 50 }),
        field('ratio', number),
        field('flag', boolean),
        field('none', nothing),
        field('file', binary),
        field('any', unknown),
        field('bag', anyObject),
        field('matrix', arrayOf(arrayOf(number))),
        field('maps', mapOf(mapOf(arrayOf(string)))),
      ],
    }),
    build.schema(
      'Keys',
      object(
        ...[
          'zh-CN',
          'class',
          '__proto__',
          'constructor',
          'toString',
          '1',
          '1e3',
          'a.b[]',
          '用户',
          'é',
          '',
          ' ',
          '"',
          "'",
          '\\',
          '*/',
          '`${x}`',
          'x\ny',
          long,
        ].flatMap((name) => [required(name, string), field(`${name}?`, arrayOf(ref('Tree')))]),
        field(`${long}Optional`, arrayOf(enumOf('a', 'b'))),
        field(`${long}Reference`, ref('Tree')),
        required(`${long}Required`, string),
      ),
    ),
    build.schema(
      'Enums',
      object(
        required('numbers', enumOf(1, 0, -1, 2.5)),
        field('many', enumOf(...Array.from({ length: 40 }, (_, i) => i * 100_000))),
        field('words', enumOf('a', 'b')),
        field('single', enumOf('only')),
        field('empty', enumOf()),
        field('repeated', enumOf('a', 'a', 'b')),
        field('lists', arrayOf(enumOf('first value of many', 'second value of many', 'third value of many', 'fourth'))),
        field('maps', mapOf(enumOf('first value of many', 'second value of many', 'third value of many', 'fourth'))),
        field('long', enumOf('first value of many', 'second value of many', '第三个值，这个值比较长一些，占的列数很多')),
        field('explained', explained),
        field('explainedLists', arrayOf(arrayOf(explained))),
      ),
    ),
    build.schema(
      'Unions',
      object(
        required('scalar', union(boolean, string)),
        field('nullable', union(ref('Tree'), nothing)),
        field('nullableText', union(string, nothing)),
        field('structures', union(ref('Tree'), ref('Leaf'), arrayOf(ref('Scalars')), mapOf(ref('Tree')))),
        field('inner', union(union(string, integer), enumOf(1, 2), number)),
        field('open', union(string, unknown)),
        field('none', union()),
        field('one', union(string)),
        field('lists', arrayOf(union(ref('Tree'), nothing))),
        field('longLists', arrayOf(arrayOf(union(ref('AStructureWithAnExceedinglyLongName'), ref('Scalars'), ref('UpdateUserRequest'))))),
        field('aFieldWithALongName', union(ref('AStructureWithAnExceedinglyLongName'), nothing, ref('Tree'), string)),
        field('longMaps', mapOf(ref('AStructureWithAnExceedinglyLongName'))),
      ),
    ),
    build.schema(
      'AStructureWithAnExceedinglyLongName',
      object(field('a', ref('AStructureWithAnExceedinglyLongNameThatGoesOnForEverAndEverAndEver'))),
    ),
    build.schema('AStructureWithAnExceedinglyLongNameThatGoesOnForEverAndEverAndEver', object()),
    build.schema('Colour', alias(enumOf('red', 'green')), spoken),
    build.schema('LongColour', alias(enumOf('a first rather long colour', 'a second rather long colour', 'a third')), spoken),
    build.schema('Explained', alias(explained), { deprecated: true }),
    build.schema('Names', alias(mapOf(ref('Names')))),
    build.schema('Lists', alias(arrayOf(ref('Lists')))),
    build.schema('AnAliasWithAVeryLongNameIndeed', alias(arrayOf(ref('AStructureWithAnExceedinglyLongName')))),
    build.schema('Circular', alias(union(string, ref('CircularToo')))),
    build.schema('CircularToo', alias(union(mapOf(ref('Circular')), integer))),
    // Names that generated code, the language or a file system wants for itself.
    build.schema('Record', object(field('record', ref('Record')))),
    build.schema('Blob', object(field('blob', ref('Record')))),
    build.schema('Schema', object(field('schema', ref('ObjectSchema')))),
    build.schema('ObjectSchema', object(field('lazy', ref('Schema')))),
    build.schema('Index', object(field('index', string))),
    build.schema('用户', object(field('名称', string), field('上级', ref('用户')))),
    build.schema('UserDTO', object(field('a', string))),
    build.schema('UserDto', object(field('b', ref('UserDTO')))),
    build.schema('UpdateUser', object(field('a', string))),
    build.schema('UpdateUserRequest', object(required('name', string), field('profile', ref('UpdateUserRequestProfile'))), {
      origin: 'derived',
      owner: { kind: 'operation', id: 'updateUser' },
    }),
    build.schema('UpdateUserRequestProfile', object(field('language', string)), {
      origin: 'derived',
      owner: { kind: 'schema', id: 'UpdateUserRequest' },
      ...spoken,
    }),
    build.schema('UpdateUserInput', object(field('mine', boolean))),
  ];

  const parameter = (place: 'path' | 'query' | 'header', name: string, type: Field['type']): ReturnType<typeof build.parameter> =>
    build.parameter(place, name, type, { ...spoken, examples: [text] });
  const common = { ...spoken, tags: [text] };
  const operations = [
    build.operation('updateUser', {
      ...common,
      method: 'put',
      path: '/user/{id}',
      group: ['user'],
      member: 'update',
      parameters: [
        parameter('path', 'id', string),
        parameter('query', 'zh-CN', arrayOf(string)),
        { ...parameter('header', 'X-Sign', string), ambient: 'signed' },
      ],
      requestBody: build.body(ref('UpdateUserRequest')),
      responses: [build.response(ref('Tree'))],
      success: { field: 'code', values: [200, text], source: build.provenance() },
      errors: [
        { code: 1001, message: text, description: text, source: build.provenance() },
        { code: text, message: '%s */', source: build.provenance() },
      ],
    }),
    build.operation('replaceTree', { requestBody: build.body(ref('Tree')), responses: [build.response(ref('Tree'))], deprecated: true }),
    build.operation('clash', {
      path: '/clash/{id}/{name}',
      parameters: [
        parameter('path', 'id', string),
        parameter('query', 'id', string),
        parameter('query', 'body', string),
        parameter('path', 'name', string),
      ],
      requestBody: build.body(ref('UpdateUserRequest'), { required: false }),
      responses: [build.response(arrayOf(string))],
    }),
    build.operation('listUsers', {
      method: 'get',
      parameters: [parameter('query', 'page', integer)],
      responses: [build.response(unknown)],
    }),
    build.operation('download', { method: 'get', responses: [build.response(binary, { contentType: 'application/octet-stream' })] }),
    build.operation('upload', {
      requestBody: build.body(ref('Scalars'), { contentType: 'multipart/form-data' }),
      responses: [build.response(undefined, { status: '204' })],
    }),
    build.operation('sendMany', { requestBody: build.body(arrayOf(ref('Tree'))), responses: [build.response(mapOf(ref('Tree')))] }),
    build.operation('sendBag', { requestBody: build.body(mapOf(string)), responses: [build.response(enumOf('done', 'failed'))] }),
    build.operation('delete', { method: 'delete', path: '/everything' }),
    build.operation('查询用户', { method: 'get', parameters: [parameter('query', '关键字', string)] }),
    build.operation('anOperationWithAnExceedinglyLongNameThatGoesOnForEver', {
      method: 'get',
      parameters: [parameter('query', 'a', string)],
      responses: [build.response(union(string, number))],
    }),
  ];
  return { name: 'rich', schemas, operations };
}
