import { beforeAll, describe, expect, it } from 'vitest';
import type { Field } from '../../src/index.ts';
import { writtenType } from '../conformance/written-type.ts';
import { readSeed, seedsAbsent, seedsPlace } from './seeds.ts';
import type { SeedReading } from './seeds.ts';

describe.skipIf(seedsAbsent)(`seed 002, a scraped page of another generation${seedsPlace}`, () => {
  let seed: SeedReading;

  beforeAll(async () => {
    seed = await readSeed('002');
  });

  const inferred = (): [string, Field][] => [...seed.request].filter(([name]) => name.startsWith('config.'));

  it('has endpoint, title and the three statements of its description', () => {
    const { method, path, title, description = '' } = seed.operation;
    expect([method, path, title]).toEqual(['post', '/api/v1/userDirectory/update', '修改用户目录']);
    expect(description.split('\n')).toHaveLength(3);
    for (const part of ['非必须参数', '唯一标识(domain)', '用户目录名称(name)不能相同']) expect(description).toContain(part);
  });

  it('has eight request fields, and pads nothing', () => {
    const own = [...seed.request].filter(([name]) => !name.includes('.'));
    expect(own.map(([name, { type, required }]) => `${name}${required ? '' : '?'}: ${writtenType(type, seed.model)}`)).toEqual([
      ...['id: string', 'name: string', 'domain: string', 'config: object', 'type: string', 'description?: string'],
      ...['resourceGroupIdList?: string[]', 'resourceIdList?: string[]'],
    ]);
  });

  it('takes no description for a default', () => {
    expect([...seed.request.values()].filter((field) => field.default !== undefined)).toEqual([]);
    const descriptions = ['id', 'name', 'type', 'resourceIdList'].map((name) => seed.request.get(name)?.description);
    expect(descriptions).toEqual(['用户目录id', '用户目录名称', '用户目录类型', '应用ID列表']);
    expect(seed.request.get('type')?.examples).toEqual(['ldap']);
  });

  it('infers what is in `config` from the sample, level by level', () => {
    expect(seed.request.get('config.externalUserServerConfig.userAttrMapping.expiredTime')).toMatchObject({ examples: ['accountExpires'] });
    expect(writtenType((seed.request.get('config.syncConfig.cleanDeleted.interval') as Field).type, seed.model)).toBe('number');
    expect(inferred().length).toBeGreaterThan(40);
    expect(Math.max(...inferred().map(([name]) => name.split('.').length))).toBe(4);
  });

  it('marks what is inferred, and requires none of it', () => {
    for (const [name, field] of inferred()) {
      expect([name, field.required, field.source.via, field.evidence.type.via]).toEqual([name, false, 'sample', 'sample']);
    }
    expect(seed.saidOf('"config": {')).toContainEqual(expect.objectContaining({ code: 'link/sample-structure', severity: 'warning' }));
  });

  it.each(['status', 'authComposeId', 'authComposeName', 'hasBoundToCertServer'])('says that the table lacks `%s` of the sample', (key) => {
    expect(seed.diagnostics.filter(({ code, message }) => code === 'check/sample-surplus' && message.includes(`\`${key}\``))).toHaveLength(
      1,
    );
    expect(seed.request.get(key)).toBeUndefined();
  });

  it('infers the response from the sample', () => {
    const listed = [...seed.response].map(([name, { type, required, source }]) => [
      name,
      writtenType(type, seed.model),
      required,
      source.via,
    ]);
    expect(listed).toEqual([
      ['code', 'number', false, 'sample'],
      ['data', 'object', false, 'sample'],
      ['msg', 'string', false, 'sample'],
    ]);
    expect(seed.operation.success).toMatchObject({ field: 'code', values: [0] });
  });

  it('has 14 errors, codes with several messages among them', () => {
    const codes = seed.operation.errors.map(({ code }) => code);
    expect(codes).toEqual([
      ...[10000001, 77200001, 7521, 77200008, 77200001, 77200008, 77200007, 77200004, 77200004, 77200006, 77200009, 77200009],
      ...[77200005, 10000000],
    ]);
    expect(seed.operation.errors.filter(({ code }) => code === 77200001).map(({ message }) => message)).toEqual([
      'https认证模板不存在',
      '用户目录不存在',
    ]);
    expect(seed.operation.errors.find(({ code }) => code === 77200005)?.message).toBe('用户目录名(%s)已存在');
  });
});
