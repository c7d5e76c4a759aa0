import { beforeAll, describe, expect, it } from 'vitest';
import { lineText, readPages } from '../../src/index.ts';
import type { Field, Schema } from '../../src/index.ts';
import { enumOf, writtenType } from '../conformance/written-type.ts';
import { readSeed, seedPage, seedsAbsent, seedsPlace } from './seeds.ts';
import type { SeedReading } from './seeds.ts';

const taskTypes = [
  ...['lark', 'lark-international', 'wechatwork', 'dingtalk', 'active-directory', 'italent', 'maycur', 'ldap', 'moka', 'fxiaoke'],
  ...['scim', 'xiaoshouyi', 'kayang', 'custom'],
];

describe.skipIf(seedsAbsent)(`seed 000, a page of a docs generator${seedsPlace}`, () => {
  let seed: SeedReading;

  beforeAll(async () => {
    seed = await readSeed('000');
  });

  const structure = (name: string): Schema => {
    const found = seed.model.schemas.filter(({ pageName }) => pageName === name);
    expect(found, name).toHaveLength(1);
    return found[0] as Schema;
  };
  const members = (name: string): readonly Field[] => {
    const { shape } = structure(name);
    return shape.kind === 'object' ? shape.fields : [];
  };
  const member = (holder: string, name: string): Field | undefined => members(holder).find((field) => field.name === name);
  const typeOf = (field: Field | undefined): string => (field ? writtenType(field.type, seed.model) : 'absent');

  it('takes method and path from the rule of the config', () => {
    expect(seed.operation).toMatchObject({ method: 'post', path: '/api/v3/update-sync-task' });
    expect(seed.operation.evidence).toMatchObject({ method: { via: 'config' }, path: { via: 'config' } });
  });

  it('is an error without that rule: the page states neither', async () => {
    const { diagnostics } = await readPages([seedPage('000')], { name: 'identity' });
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'read/no-endpoint', severity: 'error' }));
  });

  it('takes the name of the operation from the code sample', () => {
    const { id, evidence } = seed.operation;
    expect(id).toBe('updateSyncTask');
    const { start, end } = evidence.id.span;
    expect(seed.page.text.slice(start, end)).toContain('managementClient.updateSyncTask(');
  });

  it('has ten request fields, in order', () => {
    const names = [...seed.request.keys()].filter((name) => !/[.[]/.test(name));
    expect(names).toEqual([
      ...['syncTaskId', 'syncTaskName', 'syncTaskType', 'clientConfig', 'syncTaskFlow', 'syncTaskTrigger', 'organizationCode'],
      ...['provisioningScope', 'fieldMapping', 'timedScheduler'],
    ]);
    expect(names.filter((name) => seed.request.get(name)?.required)).toEqual(['syncTaskId']);
  });

  it('takes a row that spills over several lines for one', () => {
    const { description, examples, source } = seed.request.get('syncTaskType') as Field;
    expect(description).toContain('同步任务类型');
    expect(description).toContain('嘉扬 HR');
    expect(description).toContain('自定义同步源');
    expect(examples).toEqual(['lark']);
    expect(lineText(seed.page, source.span.line)).toMatch(/^\| syncTaskType \|/);
  });

  it('takes pipes in a code span for text, in full', () => {
    const examples = (name: string): unknown => member('SyncTaskLdapClientConfig', name)?.examples;
    expect(examples('userQueryCriteria')).toEqual(['(|(objectclass=orgnizationPerson)(objectclass=person))']);
    expect(examples('departmentQueryCriteria')).toEqual([
      '(|(objectClass=organization)(objectClass=organizationalunit)(objectClass=domain))',
    ]);
  });

  it('has the enums that stand in prose', () => {
    expect(enumOf((seed.request.get('syncTaskType') as Field).type)).toEqual(taskTypes);
    expect(enumOf((seed.request.get('syncTaskFlow') as Field).type)).toEqual(['upstream', 'downstream']);
    expect(enumOf((seed.request.get('syncTaskTrigger') as Field).type)).toEqual(['manually', 'timed', 'automatic']);
  });

  it('knows what the values of an enum mean', () => {
    const { type } = seed.request.get('syncTaskTrigger') as Field;
    const meanings = type.kind === 'enum' ? type.values.map(({ value, description }) => [value, description]) : [];
    expect(meanings).toEqual([
      ['manually', '手动触发执行'],
      ['timed', '定时触发'],
      ['automatic', '根据事件自动触发'],
    ]);
  });

  it('has 13 structures in the client config, each with a name that stands in the description alone', () => {
    expect(typeOf(seed.request.get('clientConfig'))).toBe('SyncTaskClientConfig');
    const names = members('SyncTaskClientConfig').map(({ name }) => name);
    expect(names).toHaveLength(13);
    const types = members('SyncTaskClientConfig').map(typeOf);
    expect(types.every((type) => /^SyncTask\w+ClientConfig$/.test(type) && members(type).length > 0)).toBe(true);
    expect(types.slice(0, 3)).toEqual(['SyncTaskLarkClientConfig', 'SyncTaskLarkClientConfig', 'SyncTaskWechatworkClientConfig']);
    expect(members('SyncTaskClientConfig').map(({ evidence }) => evidence.type.via)).toEqual(names.map(() => 'prose'));
  });

  it('has arrays of structures, of `X[]` and of an array with a nested type', () => {
    expect(typeOf(seed.request.get('fieldMapping'))).toBe('SyncTaskFieldMapping[]');
    expect(typeOf(member('SyncTaskDto', 'fieldMapping'))).toBe('SyncTaskFieldMapping[]');
  });

  it('takes possible values in the example column for an enum, and for no example', () => {
    const field = member('SyncTaskDto', 'syncTaskType') as Field;
    expect(enumOf(field.type)).toEqual(taskTypes);
    expect(field.examples).toEqual([]);
    expect(enumOf((member('SyncTaskTimedScheduler', 'cycle') as Field).type)).toEqual(['month', 'week', 'days', 'sixHours', 'twoHours']);
    expect(enumOf((member('SyncTaskDto', 'lastSyncStatus') as Field).type)).toEqual(['free', 'pending', 'onProgress', 'success', 'failed']);
  });

  it('follows the response from structure to structure', () => {
    expect(seed.operation.responses[0]?.type && writtenType(seed.operation.responses[0].type, seed.model)).toBe('SyncTaskPaginatedRespDto');
    expect(typeOf(seed.response.get('data'))).toBe('SyncTaskPagingDto');
    expect(typeOf(seed.response.get('data.list'))).toBe('SyncTaskDto[]');
    expect(members('SyncTaskDto')).toHaveLength(15);
  });

  it.each(['SyncTaskProvisioningScope', 'SyncTaskFieldMapping', 'SyncTaskTimedScheduler'])(
    'has %s once, though it stands twice',
    (name) => {
      expect(structure(name).sources).toHaveLength(2);
      expect(structure(name).name).toBe(name);
    },
  );

  it('knows success by the sentence about it', () => {
    expect(seed.operation.success).toMatchObject({ field: 'statusCode', values: [200], source: { via: 'prose' } });
    expect(lineText(seed.page, seed.operation.success?.source.span.line ?? 0)).toContain('200 表示成功');
  });

  it('keeps the table where the sample shows an object for the array, and says so', () => {
    const said = seed.saidOf('"list": {');
    expect(said).toContainEqual(expect.objectContaining({ code: 'check/sample-type' }));
    expect(said.find(({ code }) => code === 'check/sample-type')?.message).toContain('list');
    expect(typeOf(seed.response.get('data.list'))).toBe('SyncTaskDto[]');
  });

  it('requires in the response what the sample shows, unless words say otherwise', () => {
    const required = ['statusCode', 'message', 'apiCode', 'requestId', 'data'].filter((name) => seed.response.get(name)?.required);
    expect(required).toEqual(['statusCode', 'message', 'data']);
    expect(seed.response.get('data')?.evidence.required.via).toBe('sample');
  });
});
