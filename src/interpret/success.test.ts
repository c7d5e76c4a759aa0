import { describe, expect, it } from 'vitest';
import type { Schema } from '../model/index.ts';
import { nodeOfValue } from '../model/json-node.ts';
import type { JsonValue } from '../model/index.ts';
import { readFields } from './fields.ts';
import { successRule } from './success.ts';
import { at, keptContext, row } from './testing/build-sheet.ts';

function schema(name: string, type: string, description: string): Schema {
  const fields = readFields(
    [row(name, { type, description })],
    { side: 'response', columns: [], bracketedTypes: false },
    { path: 'r', owner: { kind: 'operation', id: 'o' } },
    keptContext(),
  );
  return { id: 'r', name: 'r', origin: 'derived', deprecated: false, shape: { kind: 'object', fields, open: false }, sources: [] };
}

const sampled = (value: JsonValue, status?: string): Parameters<typeof successRule>[1] => [
  { side: 'response', value: nodeOfValue(value, at()), ...(status !== undefined && { status }) },
];

describe('successRule', () => {
  it.each([
    ['code', 'int', '200 表示成功', 200],
    ['code', 'string', 'OK 表示成功,其他表示出错', 'OK'],
    ['code', 'string', '200 表示成功', '200'],
    ['errcode', 'int', '0 means success', 0],
    ['success', 'boolean', 'true 表示成功', true],
    ['code', 'int', '状态码，`0` 成功', 0],
    ['status', 'int', '0：成功，-1：失败', 0],
    ['retcode', 'int', '-1 为成功', -1],
  ])('%s (%s): %s', (name, type, description, value) => {
    expect(successRule(schema(name, type, description), [])).toMatchObject({
      field: name,
      values: [value],
      source: { rule: 'success/stated' },
    });
  });

  it.each([
    ['code', 'int', '状态码'],
    ['code', 'int', 'OK 表示成功'],
    ['name', 'int', '0 表示成功'],
  ])('%s (%s): %s states none', (name, type, description) => {
    expect(successRule(schema(name, type, description), [])).toBeUndefined();
  });

  it.each<[JsonValue, unknown]>([
    [{ code: 0, msg: 'ok' }, 0],
    [{ code: 'OK', message: '' }, 'OK'],
    [{ errCode: '0000', errMsg: '' }, '0000'],
    [{ code: 0 }, undefined],
    [{ code: 404, msg: 'no' }, undefined],
    [{ code: null, msg: '' }, undefined],
    [[{ code: 0, msg: '' }], undefined],
  ])('a sample %j tells %j, as a guess', (value, code) => {
    const rule = successRule(undefined, sampled(value));
    expect(rule?.values[0]).toEqual(code);
    expect(rule === undefined || rule.source.guess !== undefined).toBe(true);
  });

  it('learns nothing of success from a sample of failure', () => {
    expect(successRule(undefined, sampled({ code: 0, msg: '' }, '500'))).toBeUndefined();
    expect(successRule(undefined, sampled({ code: 0, msg: '' }, '201'))).toBeDefined();
  });
});
