import { beforeAll, describe, expect, it } from 'vitest';
import { lineText, openapi } from '../../src/index.ts';
import type { Field } from '../../src/index.ts';
import { enumOf, writtenType } from '../conformance/written-type.ts';
import { readSeed, seedsAbsent, seedsPlace } from './seeds.ts';
import type { SeedReading } from './seeds.ts';

describe.skipIf(seedsAbsent)(`seed 001, a scraped page${seedsPlace}`, () => {
  let seed: SeedReading;

  beforeAll(async () => {
    seed = await readSeed('001');
  });

  const field = (name: string): Field => {
    const found = seed.request.get(name);
    expect(found, name).toBeDefined();
    return found as Field;
  };
  const meanings = (name: string): unknown => {
    const { type } = field(name);
    return type.kind === 'enum' ? type.values.map(({ value, description }) => [value, description]) : undefined;
  };

  it('finds the endpoint among lines that were headings', () => {
    expect(seed.operation).toMatchObject({
      method: 'post',
      path: '/api/v3/user/bulkUpdateByIdList',
      description: '可通过此接口在用户目录批量更新用户信息。',
    });
    expect([seed.operation.group, seed.operation.member]).toEqual([['user'], 'bulkUpdateByIdList']);
  });

  it('leaves the host to the caller', async () => {
    const document = JSON.parse(await openapi(seed.model)) as { servers?: unknown };
    expect(document.servers).toBeUndefined();
  });

  it('nests rows by their marks', () => {
    expect(
      [...seed.request].map(([name, { type, required }]) => `${name}${required ? '' : '?'}: ${writtenType(type, seed.model)}`),
    ).toEqual([
      'directoryDomain: string',
      'idList: string[]',
      'value?: object',
      'value.group?: object',
      'value.group.key: string',
      'value.group.data: string',
      'value.inheritGroup?: number',
      'value.password?: string',
      'value.pwdModel?: string',
      'value.description?: string',
      'value.status?: number',
      'value.expiredTime?: string',
      'value.dataSource?: object',
      'value.dataSource.description?: string',
      'value.dataSource.status?: string',
      'value.dataSource.expiredTime?: string',
    ]);
  });

  it('aligns the row that has lost a cell by what its cells hold, and says so', () => {
    expect(field('value')).toMatchObject({ required: false, description: '待修改值' });
    expect(field('value').title).toBeUndefined();
    expect(seed.saidOf('value | 否 | object')).toMatchObject([{ code: 'read/moved-cells', severity: 'note' }]);
  });

  it('reads enums with meanings and a default out of a range', () => {
    for (const name of ['inheritGroup', 'status'])
      expect([enumOf(field(`value.${name}`).type), field(`value.${name}`).default]).toEqual([[1, 0], 1]);
    expect(meanings('value.inheritGroup')).toEqual([
      [1, '继承'],
      [0, '不继承'],
    ]);
    expect(meanings('value.pwdModel')).toEqual([
      ['clear', '明文'],
      ['rsa', '非对称加密'],
    ]);
    expect(field('value.pwdModel').default).toBe('clear');
    for (const name of ['description', 'status', 'expiredTime']) {
      const { type, default: value } = field(`value.dataSource.${name}`);
      expect([enumOf(type), value]).toEqual([['local', 'server'], undefined]);
    }
  });

  it('tells values apart that have lost the line breaks between them', () => {
    expect(meanings('value.group.key')).toEqual([
      ['id', '组织架构id'],
      ['fullPath', '组织架构全路径'],
      ['externalId', '组织架构外部id'],
    ]);
  });

  it('requires in `group` what must be there when `group` is', () => {
    expect([field('value.group').required, field('value.group.key').required, field('value.group.data').required]).toEqual([
      false,
      true,
      true,
    ]);
    expect(field('value.group.key').evidence.required.via).toBe('prose');
  });

  it('takes the query and the headers from the curl sample', () => {
    const parameters = seed.operation.parameters.map(({ in: place, name, ambient }) => [place, name, ambient]);
    expect(parameters).toEqual([
      ['query', 'lang', undefined],
      ['header', 'X-Ca-Key', 'signed'],
      ['header', 'X-Ca-Nonce', 'signed'],
      ['header', 'X-Ca-TimeStamp', 'signed'],
      ['header', 'X-Ca-Sign', 'signed'],
    ]);
    const [lang] = seed.operation.parameters;
    expect(lang).toMatchObject({ required: false, examples: ['zh-CN'], source: { via: 'sample' } });
  });

  it('has the fields of the response, and success where `code` is OK', () => {
    expect([...seed.response].map(([name, { type, required }]) => [name, writtenType(type, seed.model), required])).toEqual([
      ['code', 'string', true],
      ['data', 'object', true],
      ['msg', 'string', true],
      ['traceId', 'string', true],
    ]);
    expect(seed.operation.success).toMatchObject({ field: 'code', values: ['OK'] });
    expect(lineText(seed.page, seed.operation.success?.source.span.line ?? 0)).toContain('OK 表示成功');
  });

  it('has nothing else to say', () => {
    expect(seed.diagnostics.map(({ code }) => code)).toEqual(['read/moved-cells']);
  });
});
