import { describe, expect, it } from 'vitest';
import type { ParameterTable, Place, Row } from '../sheet/index.ts';
import { actionValue, isCredential, placeRows, readParameter } from './parameters.ts';
import { keptContext, operationSheet, row, table } from './testing/build-sheet.ts';
import type { CellTexts } from './testing/build-sheet.ts';
import { typeText } from './testing/type-text.ts';

function placed(rows: readonly Row[], more: Partial<ParameterTable>, method: string, path: string = '/users/{id}'): string[] {
  return placeRows(operationSheet({ tables: [table('request', rows, more)] }), [], method, path).map(
    ({ row: { name }, place, guess }) => `${name} ${place}${guess === undefined ? '' : ' guessed'}`,
  );
}

describe('placeRows', () => {
  it.each<[CellTexts, Place | undefined, string, string]>([
    [{}, undefined, 'post', 'a body'],
    [{}, undefined, 'get', 'a query'],
    [{}, undefined, 'delete', 'a query'],
    [{}, 'header', 'get', 'a header'],
    [{}, 'form', 'post', 'a form'],
    [{}, 'body', 'get', 'a query guessed'],
    [{}, 'body', 'delete', 'a body'],
    [{ in: 'Query' }, undefined, 'post', 'a query'],
    [{ in: '`path`' }, undefined, 'post', 'a path'],
    [{ in: 'header 参数' }, undefined, 'post', 'a header'],
    [{ in: 'queryParam' }, undefined, 'post', 'a query'],
    [{ in: 'formData' }, undefined, 'post', 'a form'],
    [{ in: 'cookie' }, 'query', 'post', 'a cookie'],
    [{ in: '请求体' }, 'query', 'post', 'a body'],
    [{ in: 'somewhere' }, 'query', 'post', 'a query'],
  ])('%j in a table of %s, for a %s: %s', (cells, place, method, expected) => {
    expect(placed([row('a', cells)], place ? { place } : {}, method)).toEqual([expected]);
  });

  it('puts into the path what the path names, save headers and cookies', () => {
    expect(placed([row('id')], {}, 'post')).toEqual(['id path']);
    expect(placed([row('id')], { place: 'body' }, 'post')).toEqual(['id path']);
    expect(placed([row('id')], { place: 'header' }, 'post')).toEqual(['id header']);
  });

  it('takes the members of a body that a GET does not have', () => {
    expect(placed([row('dto', { in: 'body' }, { children: [row('a'), row('b')] })], {}, 'get')).toEqual(['a query', 'b query']);
  });

  it("lets an operation's own row go before a common one", () => {
    const common = table('request', [row('a', { description: 'common' }), row('token')], { place: 'query' });
    const own = operationSheet({
      tables: [table('request', [row('a', { description: 'own' })], { place: 'query' }), table('response', [row('z')])],
    });
    expect(placeRows(own, [common], 'get', '/').map((entry) => `${entry.row.name} ${entry.row.cells.description?.text ?? ''}`)).toEqual([
      'a own',
      'token ',
    ]);
  });
});

describe('readParameter', () => {
  const read = (place: Place, cells: CellTexts, name: string = 'a'): ReturnType<typeof readParameter> =>
    readParameter(
      { row: row(name, cells), place, table: table('request', []) },
      { path: 'x', owner: { kind: 'operation', id: 'x' } },
      keptContext(),
    );

  it('is required in a path, whatever the table says', () => {
    expect(read('path', { required: '否' })).toMatchObject({ in: 'path', required: true });
    expect(read('query', { required: '否' })).toMatchObject({ in: 'query', required: false });
  });

  it('without a type is text, number or boolean, and says so', () => {
    expect(typeText(read('query', {}).type)).toBe('string | number | boolean');
    expect(read('query', {}).evidence.type.guess).toBeDefined();
    expect(typeText(read('query', { description: '数组长度限制：5' }).type)).toBe('(string | number | boolean)[]');
    expect(typeText(read('query', { type: 'any' }).type)).toBe('any');
  });

  it('of a header with a constant has it as an example', () => {
    expect(read('header', { type: 'string', value: '`v1`' }).examples).toEqual(['v1']);
    expect(read('header', { type: 'string', value: '{token}' }, 'X-App').examples).toEqual(['{token}']);
  });

  it("of a header that signs is not each call's own", () => {
    expect(read('header', { type: 'string' }, 'Authorization').ambient).toBe('signed');
    expect(read('header', { type: 'string' }, 'X-Trace').ambient).toBeUndefined();
    expect(read('query', { type: 'string' }, 'access_token').ambient).toBeUndefined();
  });

  it('that fixes the action is a constant', () => {
    expect(read('query', { type: 'string', description: '本接口取值：CreateNote' }, 'Action')).toMatchObject({
      ambient: 'constant',
      default: 'CreateNote',
    });
  });
});

describe('actionValue', () => {
  it.each<[string, CellTexts, string | undefined]>([
    ['Action', { description: '公共参数，本接口取值：CreateNote。' }, 'CreateNote'],
    ['Action', { description: '固定值 `CreateNote`' }, 'CreateNote'],
    ['method', { description: 'The value must be `createNote`.' }, 'createNote'],
    ['Action', { value: '`CreateNote`' }, 'CreateNote'],
    ['Action', { default: 'CreateNote' }, 'CreateNote'],
    ['Action', { enum: 'CreateNote' }, 'CreateNote'],
    ['Action', { enum: 'A, B' }, undefined],
    ['Action', { description: '操作' }, undefined],
    ['method', { type: 'boolean', value: 'CreateNote' }, undefined],
    ['method', { default: 'CreateNote' }, undefined],
    ['name', { value: 'CreateNote' }, undefined],
  ])('%s %j: %s', (name, cells, value) => {
    expect(actionValue(row(name, cells))).toBe(value);
  });
});

describe('isCredential', () => {
  it.each([
    ['Authorization', true],
    ['X-Ca-Nonce', true],
    ['x-api-key', true],
    ['access_token', true],
    ['X-Request-Sign', true],
    ['appSecret', true],
    ['Content-Type', false],
    ['X-Trace-Id', false],
    ['monkey', false],
  ])('%s: %s', (name, expected) => {
    expect(isCredential(name)).toBe(expected);
  });
});
