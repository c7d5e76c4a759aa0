import { describe, expect, it } from 'vitest';
import type { ApiModel, Operation } from '../model/index.ts';
import type { OperationSheet, PageSheet } from '../sheet/index.ts';
import { createVocabulary } from '../vocabulary/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { commonGround, pageShare } from './common-ground.ts';
import { interpretPage, joinDrafts } from './interpret.ts';
import type { InterpretOptions } from './interpret.ts';
import { at, operationSheet, pageSheet, row, schemaSheet, table, words } from './testing/build-sheet.ts';
import { typeText } from './testing/type-text.ts';

const stated = (value: string): NonNullable<OperationSheet['path']> => ({ value, rule: 'endpoint/labelled', span: at() });
const post = { method: stated('post'), path: stated('/users') };

function modelOf(sheets: readonly PageSheet[], more: Partial<InterpretOptions> = {}, diagnostics: Diagnostic[] = []): ApiModel {
  const ground = commonGround(sheets.map(pageShare));
  const options = { vocabulary: createVocabulary(), ...more };
  return joinDrafts(
    'test',
    sheets.map((sheet) => interpretPage(sheet, ground, options, (diagnostic) => void diagnostics.push(diagnostic))),
  );
}

function operationOf(sheet: Partial<OperationSheet>, page: Partial<PageSheet> = {}, more: Partial<InterpretOptions> = {}): Operation {
  const [operation] = modelOf([pageSheet({ operations: [operationSheet({ ...post, ...sheet })], ...page })], more).operations;
  if (!operation) throw new Error('no operation');
  return operation;
}

/** `name: type, …` of a structure. */
function fieldsOf(model: ApiModel, id: string): string {
  const shape = model.schemas.find((schema) => schema.id === id)?.shape;
  return shape?.kind === 'object'
    ? shape.fields.map((field) => `${field.name}${field.required ? '' : '?'}: ${typeText(field.type)}`).join(', ')
    : 'nothing';
}

describe('an operation', () => {
  it('that nobody could call is reported and left out', () => {
    const diagnostics: Diagnostic[] = [];
    const lacking = [
      operationSheet({ title: words('T') }),
      operationSheet({ method: stated('get') }),
      operationSheet({ path: stated('/a') }),
    ];
    expect(modelOf([pageSheet({ operations: lacking })], {}, diagnostics).operations).toEqual([]);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'read/no-endpoint the page states neither a method nor a path for `T`',
      'read/no-endpoint the page states no path for `page`',
      'read/no-endpoint the page states no method for `page`',
    ]);
  });

  it('keeps words, names and places of the page', () => {
    const operation = operationOf({
      title: words('创建用户', 7),
      description: [words('一。'), words('二。')],
      names: [{ value: 'createUser', rule: 'name/stated', span: at() }],
      deprecated: true,
      span: at(7),
    });
    expect(operation).toMatchObject({
      id: 'page.md@0',
      method: 'post',
      path: '/users',
      title: '创建用户',
      description: '一。\n二。',
      deprecated: true,
      relative: 'page.md',
      source: { span: { line: 7 } },
    });
    expect(operation.nameHints?.map(({ value }) => value)).toEqual(['createUser']);
  });

  it('takes the word of the config on success before that of the page', () => {
    const tables = [table('response', [row('code', { type: 'int', description: '200 表示成功' })])];
    expect(operationOf({ tables }).success).toMatchObject({ field: 'code', values: [200] });
    expect(operationOf({ tables }, {}, { success: { field: 'ok', values: [true] } }).success).toMatchObject({
      field: 'ok',
      values: [true],
      source: { via: 'config' },
    });
  });

  it('keeps samples, gives them to bodies as examples, and reports those that are no JSON', () => {
    const diagnostics: Diagnostic[] = [];
    const tables = [table('request', [row('a')]), table('response', [row('b')]), table('response', [row('c')], { status: '404' })];
    const samples: OperationSheet['samples'] = [
      { side: 'request', text: '{"a": 1}', span: at() },
      { side: 'response', text: '{"b": 1}', span: at() },
      { side: 'response', status: '404', text: '{"c": 1}', span: at() },
      { side: 'response', text: 'oops', span: at() },
    ];
    const [operation] = modelOf([pageSheet({ operations: [operationSheet({ ...post, tables, samples })] })], {}, diagnostics).operations;
    expect(operation?.requestBody?.examples).toEqual([{ a: 1 }]);
    expect(operation?.responses.map(({ status, examples }) => [status, examples])).toEqual([
      ['200', [{ b: 1 }]],
      ['404', [{ c: 1 }]],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['check/sample-unreadable']);
  });

  it('has errors of its own and of the page', () => {
    const errors = [{ code: words('1'), span: at() }];
    expect(operationOf({ errors }, { errors: [{ code: words('2'), span: at() }] }).errors.map(({ code }) => code)).toEqual([1, 2]);
  });

  it('told apart by a constant is named by it', () => {
    const tables = [table('request', [row('Action', { description: '取值：CreateNote' })], { place: 'query' })];
    expect(operationOf({ tables }).nameHints?.[0]).toMatchObject({ value: 'CreateNote', source: { rule: 'name/stated' } });
  });
});

describe('a request', () => {
  it('has a body of the rows that travel nowhere else', () => {
    const model = modelOf([
      pageSheet({
        operations: [
          operationSheet({
            ...post,
            path: stated('/users/{id}'),
            tables: [
              table('request', [
                row('id', { type: 'string' }),
                row('name', { type: 'string', required: '是' }),
                row('page', { type: 'int', in: 'query' }),
              ]),
            ],
          }),
        ],
      }),
    ]);
    const [operation] = model.operations;
    expect(operation?.parameters.map(({ in: place, name }) => `${place} ${name}`)).toEqual(['path id', 'query page']);
    expect(operation?.requestBody).toMatchObject({
      required: true,
      contentType: 'application/json',
      type: { kind: 'ref', schema: 'page.md@0/request' },
    });
    expect(fieldsOf(model, 'page.md@0/request')).toBe('name: string');
  });

  it('fills a path parameter without a row', () => {
    expect(operationOf({ path: stated('/users/{id}') }).parameters).toMatchObject([
      { in: 'path', name: 'id', required: true, evidence: { type: { guess: expect.any(String) } } },
    ]);
  });

  it('of one row for the body is what that row says', () => {
    const model = modelOf([
      pageSheet({
        operations: [
          operationSheet({
            ...post,
            tables: [table('request', [row('dto', { in: 'body', type: 'UserDto[]' }, { children: [row('name', { type: 'string' })] })])],
          }),
        ],
      }),
    ]);
    expect(model.operations[0]?.requestBody).toMatchObject({
      type: { kind: 'array', items: { kind: 'ref', schema: 'page.md#userdto@0' } },
    });
    expect(fieldsOf(model, 'page.md#userdto@0')).toBe('name?: string');
    expect(operationOf({ tables: [table('request', [row('ids', { in: 'body', type: 'string' })])] }).requestBody?.type).toMatchObject({
      kind: 'ref',
    });
    expect(operationOf({ tables: [table('request', [row('body', { in: 'body', type: 'string[]' })])] }).requestBody?.type).toMatchObject({
      kind: 'array',
    });
  });

  it('that the page names bears that name', () => {
    const model = modelOf([
      pageSheet({ operations: [operationSheet({ ...post, requestType: words('`UserReq`'), tables: [table('request', [row('a')])] })] }),
    ]);
    expect(model.schemas).toMatchObject([{ id: 'page.md#userreq@0', origin: 'page', pageName: 'UserReq' }]);
  });

  it.each<[string, Partial<OperationSheet>, string]>([
    ['a file', { tables: [table('request', [row('a', { type: 'file' })])] }, 'multipart/form-data'],
    ['files', { tables: [table('request', [row('a', { type: 'file[]' })])] }, 'multipart/form-data'],
    ['a form', { tables: [table('request', [row('a', { type: 'string' })], { place: 'form' })] }, 'application/x-www-form-urlencoded'],
    ['what the page says', { contentType: words('application/xml'), tables: [table('request', [row('a')])] }, 'application/xml'],
    [
      'what a header says',
      { tables: [table('request', [row('Content-Type', { value: 'application/xml', in: 'header' }), row('a', { in: 'form' })])] },
      'application/xml',
    ],
    ['nothing', { tables: [table('request', [row('a')])] }, 'application/json'],
  ])('travels as %s asks', (_, sheet, contentType) => {
    const { requestBody, parameters } = operationOf(sheet);
    expect(requestBody?.contentType).toBe(contentType);
    expect(parameters).toEqual([]);
  });

  it('has the common parameters, its own before them', () => {
    const common = [table('request', [row('token', { type: 'string' })], { place: 'header' })];
    expect(operationOf({}, { common }).parameters.map(({ name }) => name)).toEqual(['token']);
    // A page of common parameters alone speaks for all pages.
    const [operation] = modelOf([
      pageSheet({ operations: [operationSheet(post)] }),
      pageSheet({ relative: 'common.md', common }),
    ]).operations;
    expect(operation?.parameters.map(({ name }) => name)).toEqual(['token']);
  });
});

describe('a response', () => {
  it('stands for each status, success first', () => {
    const tables = [
      table('response', [row('e')], { status: '404' }),
      table('response', [row('a')]),
      table('response', [row('h')], { place: 'header' }),
    ];
    expect(operationOf({ tables }).responses.map(({ status, type }) => [status, type && typeText(type)])).toEqual([
      ['200', 'page.md@0/response'],
      ['404', 'page.md@0/response404'],
    ]);
  });

  it('of success is there even where no table is', () => {
    expect(operationOf({ tables: [table('response', [row('e')], { status: '404' })] }).responses.map(({ status }) => status)).toEqual([
      '200',
      '404',
    ]);
    expect(operationOf({}).responses).toMatchObject([{ status: '200' }]);
    expect(operationOf({}).responses[0]).not.toHaveProperty('type');
  });

  it('may be a structure that the page names, described elsewhere or right here', () => {
    expect(operationOf({ responseType: words('`User[]`') }).responses[0]?.type).toEqual({
      kind: 'array',
      items: { kind: 'ref', schema: 'page.md#user' },
    });
    const model = modelOf([
      pageSheet({ operations: [operationSheet({ ...post, responseType: words('User'), tables: [table('response', [row('id')])] })] }),
    ]);
    expect(model.schemas.map(({ id, pageName }) => [id, pageName])).toEqual([['page.md#user@0', 'User']]);
  });
});

describe('structures', () => {
  it('of a table of their own keep name, words and members', () => {
    const model = modelOf([
      pageSheet({ schemas: [schemaSheet('`UserDto`', [row('id', { type: 'string', required: '是' })], { description: '用户' })] }),
    ]);
    expect(model.schemas).toMatchObject([{ id: 'page.md#userdto@0', pageName: 'UserDto', origin: 'page', description: '用户' }]);
    expect(fieldsOf(model, 'page.md#userdto@0')).toBe('id: string');
  });

  it('are reached by the links of their page', () => {
    const rows = [row('owner', { type: '[the user](#u-1)' })];
    const model = modelOf([
      pageSheet({ schemas: [schemaSheet('UserDto', [row('id')], { anchors: ['u-1'] }), schemaSheet('Group', rows)] }),
    ]);
    expect(fieldsOf(model, 'page.md#group@1')).toBe('owner?: #userdto');
    expect(model.spellings).toEqual({ 'page.md#userdto': 'UserDto' });
  });

  it('have values confirmed by the samples of their page', () => {
    const description = '取值范围: id -组织架构idfullPath -全路径';
    const sample = { side: 'request' as const, text: '{"a": "fullPath"}', span: at() };
    const typed = (samples: OperationSheet['samples']): string =>
      fieldsOf(
        modelOf([
          pageSheet({
            operations: [operationSheet({ ...post, samples, tables: [table('request', [row('a', { type: 'string', description })])] })],
          }),
        ]),
        'page.md@0/request',
      );
    expect(typed([sample])).toBe('a?: string<id|fullPath>');
    expect(typed([])).toBe('a?: string<id|idfullPath>');
  });
});
