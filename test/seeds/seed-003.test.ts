import { beforeAll, describe, expect, it } from 'vitest';
import { lineText } from '../../src/index.ts';
import type { Field, Schema } from '../../src/index.ts';
import { enumOf, writtenType } from '../conformance/written-type.ts';
import { readSeed, seedsAbsent, seedsPlace } from './seeds.ts';
import type { SeedReading } from './seeds.ts';

describe.skipIf(seedsAbsent)(`seed 003, a page of the first system's later site${seedsPlace}`, () => {
  let seed: SeedReading;

  beforeAll(async () => {
    seed = await readSeed('003');
  });

  const structure = (name: string): Schema => {
    const found = seed.model.schemas.filter(({ pageName }) => pageName === name);
    expect(found, name).toHaveLength(1);
    return found[0] as Schema;
  };
  const typeAt = (name: string, side: 'request' | 'response' = 'response'): string => {
    const field = seed[side].get(name);
    return field ? writtenType(field.type, seed.model) : 'absent';
  };

  it('takes `¶ …` for headings: title, sections and structures', () => {
    expect(seed.operation.title).toBe('修改部门');
    for (const name of ['I18nDto', 'LangObject', 'LangUnit', 'DepartmentDto']) expect(structure(name).origin).toBe('page');
    expect(typeAt('data')).toBe('DepartmentDto');
  });

  it('takes the name of the operation from a sample in C#', () => {
    expect(seed.operation).toMatchObject({ id: 'updateDepartment', method: 'post', path: '/api/v3/update-department' });
  });

  it('finds the types of rows that have lost the cell', () => {
    expect(typeAt('i18n', 'request')).toBe('I18nDto');
    expect(typeAt('i18n.name', 'request')).toBe('LangObject');
    expect(seed.request.get('i18n.name')?.required).toBe(true);
    expect(typeAt('data.i18n')).toBe('I18nDto');
    expect(seed.response.get('data.i18n')?.required).toBe(false);
    expect(seed.saidOf('嵌套类型:LangObject')).toContainEqual(expect.objectContaining({ code: 'read/moved-cells', severity: 'note' }));
  });

  it('keeps names as they are on the wire', () => {
    const { shape } = structure('LangObject');
    expect(
      shape.kind === 'object' && shape.fields.map(({ name, required, type }) => [name, required, writtenType(type, seed.model)]),
    ).toEqual([
      ['zh-CN', true, 'LangUnit'],
      ['en-US', true, 'LangUnit'],
    ]);
  });

  it('has the enum and its default', () => {
    const field = seed.request.get('departmentIdType') as Field;
    expect([enumOf(field.type), field.default]).toEqual([['department_id', 'open_department_id'], 'department_id']);
  });

  it('takes examples out of descriptions, but not what a scraper made of an object', () => {
    expect(seed.response.get('data.openDepartmentId')?.examples).toEqual(['ou_7dab8a3d3cdccxxxxxx777c7ad535d62']);
    expect(seed.response.get('data.membersCount')?.examples).toEqual([11]);
    expect(seed.response.get('data.hasChildren')?.examples).toEqual([true]);
    for (const name of ['i18n', 'customData']) expect(seed.response.get(`data.${name}`)?.examples).toEqual([]);
    for (const name of ['data.i18n.name', 'data.i18n.name.zh-CN']) expect(seed.response.get(name)?.examples).toEqual([]);
  });

  it('has one type for what is `array` here and `string[]` there', () => {
    expect([typeAt('leaderUserIds', 'request'), typeAt('data.leaderUserIds')]).toEqual(['string[]', 'string[]']);
  });

  it('widens a scalar that the samples contradict, and says so at the cell', () => {
    expect(typeAt('data.i18n.name.zh-CN.value').split(' | ').sort()).toEqual(['boolean', 'string']);
    expect(typeAt('data.i18n.name.zh-CN.enabled')).toBe('boolean');
    const [said, ...others] = seed.diagnostics.filter(({ code, message }) => code === 'check/sample-type' && message.includes('`value`'));
    expect(others).toEqual([]);
    expect(said?.severity).toBe('warning');
    expect(lineText(seed.page, said?.span?.line ?? 0)).toMatch(/^value \| boolean/);
    expect(seed.page.text.slice(said?.span?.start, said?.span?.end)).toBe('boolean');
    expect(said?.related?.map(({ span }) => lineText(seed.page, span.line).trim())).toEqual(expect.arrayContaining(['"value": "中文"']));
  });

  it.each(['string', 'boolean'])('lets the config settle it: %s', async (type) => {
    const settled = await readSeed('003', { types: { 'LangUnit.value': type } });
    expect(writtenType((settled.response.get('data.i18n.name.zh-CN.value') as Field).type, settled.model)).toBe(type);
    expect(settled.diagnostics.filter(({ code, message }) => code === 'check/sample-type' && message.includes('`value`'))).toEqual([]);
  });

  it('lets the config settle a disagreement in shape as well', async () => {
    const settled = await readSeed('000', { types: { 'SyncTaskPagingDto.list': 'SyncTaskDto' } });
    expect(writtenType((settled.response.get('data.list') as Field).type, settled.model)).toBe('SyncTaskDto');
    expect(settled.diagnostics.filter(({ code, message }) => code === 'check/sample-type' && message.includes('`list`'))).toEqual([]);
  });

  it.each(['I18nDto', 'LangObject', 'LangUnit'])('has %s once, though it stands twice', (name) => {
    expect(structure(name).sources).toHaveLength(2);
  });

  it('knows success, and requires in the response what the sample shows', () => {
    expect(seed.operation.success).toMatchObject({ field: 'statusCode', values: [200] });
    const required = ['statusCode', 'message', 'apiCode', 'data'].filter((name) => seed.response.get(name)?.required);
    expect(required).toEqual(['statusCode', 'message', 'apiCode', 'data']);
  });
});
