import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { emit } from '../../src/index.ts';
import { failure } from '../e2e/account-sdk.ts';
import { callOf, compile, compiledSdk } from '../e2e/harness.ts';
import type { Call, CompiledSdk } from '../e2e/harness.ts';
import { json, recordingServer, silence } from '../e2e/recording-server.ts';
import type { RecordedRequest, RecordingServer } from '../e2e/recording-server.ts';
import { readSystem, seedPage, seedsAbsent, seedsPlace, systems } from './seeds.ts';
import type { System } from './seeds.ts';

type Json = Readonly<Record<string, unknown>>;

interface Case {
  readonly seed: string;
  readonly system: System;
  readonly name: string;
  readonly id: string;
  readonly path: string;
  readonly input: Json;
  readonly query?: string;
  /** What of the input goes into the body; all of it where absent. */
  readonly body?: Json;
  readonly answer: Json;
  readonly failed: { readonly body: Json; readonly code: string | number; readonly message: string; readonly documented?: Json };
  /** Inputs that the documents forbid, with the path of what is wrong. */
  readonly wrong: readonly (readonly [Json, string])[];
  /** An answer that the documents do not allow, likewise. */
  readonly odd: readonly [Json, string];
}

const task = { syncTaskId: 1000, syncTaskName: 'mine', syncTaskType: 'lark', fieldMapping: [{ expression: 'mobile', targetKey: 'phone' }] };
const taskAnswer = { statusCode: 200, message: 'fine', data: { totalCount: 0, list: [] } };
const department = {
  departmentId: 'd1',
  organizationCode: 'steamory',
  i18n: { name: { 'zh-CN': { enabled: true, value: '中文' }, 'en-US': { enabled: false, value: true } } },
};
const departmentAnswer = {
  statusCode: 200,
  message: 'fine',
  apiCode: 20001,
  data: {
    organizationCode: 'steamory',
    departmentId: 'd1',
    createdAt: '2022-07-03',
    name: 'n',
    parentDepartmentId: 'p',
    membersCount: 1,
    hasChildren: false,
  },
};
const bulk = { directoryDomain: 'local', idList: ['a'], value: { group: { key: 'fullPath', data: '/x' }, inheritGroup: 0 } };
const bulkAnswer = { code: 'OK', data: {}, msg: 'fine', traceId: 't' };
const directory = { id: '1', name: 'n', domain: 'd.com', type: 'ldap', config: { syncConfig: { syncTime: { period: 1 } } } };
const directoryAnswer = { code: 0, data: {}, msg: 'fine' };

const cases: readonly Case[] = [
  {
    seed: '000',
    system: 'identity',
    name: 'updateSyncTask',
    id: 'updateSyncTask',
    path: '/api/v3/update-sync-task',
    input: task,
    answer: taskAnswer,
    failed: { body: { statusCode: 499, message: 'no such task', apiCode: 2004, requestId: 'r' }, code: 499, message: 'no such task' },
    wrong: [
      [{ ...task, syncTaskId: undefined }, 'syncTaskId'],
      [{ ...task, syncTaskType: 'fax' }, 'syncTaskType'],
      [{ ...task, fieldMapping: [{ expression: 'mobile' }] }, 'fieldMapping[0].targetKey'],
    ],
    odd: [{ ...taskAnswer, data: { totalCount: 1, list: {} } }, 'data.list'],
  },
  {
    seed: '003',
    system: 'identity',
    name: 'updateDepartment',
    id: 'updateDepartment',
    path: '/api/v3/update-department',
    input: department,
    answer: departmentAnswer,
    failed: { body: { statusCode: 404, message: 'no such department', apiCode: 1 }, code: 404, message: 'no such department' },
    wrong: [
      [{ ...department, departmentIdType: 'x' }, 'departmentIdType'],
      [{ ...department, leaderUserIds: 'u' }, 'leaderUserIds'],
    ],
    odd: [{ ...departmentAnswer, data: { ...departmentAnswer.data, membersCount: '1' } }, 'data.membersCount'],
  },
  {
    seed: '001',
    system: 'access',
    name: 'user.bulkUpdateByIdList',
    id: 'userBulkUpdateByIdList',
    path: '/api/v3/user/bulkUpdateByIdList',
    input: { ...bulk, lang: 'zh-CN' },
    query: '?lang=zh-CN',
    body: bulk,
    answer: bulkAnswer,
    failed: { body: { ...bulkAnswer, code: 'DENIED', msg: 'not allowed' }, code: 'DENIED', message: 'not allowed' },
    wrong: [
      [{ ...bulk, value: { group: { key: 'fullPath' } } }, 'value.group.data'],
      [{ ...bulk, value: { status: 2 } }, 'value.status'],
    ],
    odd: [{ ...bulkAnswer, traceId: 7 }, 'traceId'],
  },
  {
    seed: '002',
    system: 'directory',
    name: 'userDirectory.update',
    id: 'userDirectoryUpdate',
    path: '/api/v1/userDirectory/update',
    input: directory,
    answer: directoryAnswer,
    failed: {
      body: { code: 77200005, data: {}, msg: '用户目录名(sales)已存在' },
      code: 77200005,
      message: '用户目录名(sales)已存在',
      documented: { code: 77200005, message: '用户目录名(%s)已存在' },
    },
    wrong: [
      [{ ...directory, domain: undefined }, 'domain'],
      [{ ...directory, config: { syncConfig: 1 } }, 'config.syncConfig'],
    ],
    odd: [{ ...directoryAnswer, msg: 1 }, 'msg'],
  },
];

const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit'];

describe.skipIf(seedsAbsent)(`the SDKs of the seeds${seedsPlace}`, () => {
  const sdks = new Map<System, CompiledSdk>();
  let server: RecordingServer;

  beforeAll(async () => {
    server = await recordingServer();
    for (const system of Object.keys(systems) as System[]) {
      const { model } = await readSystem(system);
      sdks.set(system, await compiledSdk(await emit(model, { toolVersion: '0.0.0' })));
    }
  }, 120_000);

  afterEach(() => {
    server.requests.length = 0;
    server.answers = [];
  });

  afterAll(async () => {
    await server?.close();
    for (const sdk of sdks.values()) await sdk.remove();
  });

  const sdkOf = (system: System): CompiledSdk => {
    const sdk = sdks.get(system);
    if (!sdk) throw new Error(`no SDK of ${system}`);
    return sdk;
  };

  const call = (one: Case, options: Json = {}): Call => {
    const create = sdkOf(one.system).exports['createClient'] as (options: Json) => unknown;
    return callOf(create({ baseUrl: server.baseUrl, retry: { baseDelayMs: 1 }, onWarning: () => undefined, ...options }), one.name);
  };

  const classOf = (one: Case, name: string): new (...args: never[]) => Error =>
    sdkOf(one.system).exports[name] as new (...args: never[]) => Error;

  const sent = (): RecordedRequest => {
    expect(server.requests).toHaveLength(1);
    return server.requests[0] as RecordedRequest;
  };

  it.each(Object.keys(systems) as System[])('compile for bundlers as for Node: %s', async (system) => {
    await compile(sdkOf(system).folder, bundler);
    expect(sdkOf(system).exports).toHaveProperty('createClient');
  });

  it('accept the argument of the sample in TypeScript', async () => {
    const sample = /managementClient\.updateSyncTask\((\{[\s\S]*?\n \})\);/.exec(seedPage('000').text)?.[1];
    expect(sample).toContain("syncTaskType: 'lark'");
    await expectTyped('identity', 'updateSyncTask', sample ?? '');
  });

  it('accept the body of the sample call', async () => {
    const sample = /--data-raw '(\{[\s\S]*?\n\})'/.exec(seedPage('001').text)?.[1];
    expect(sample).toContain('"fullPath"');
    await expectTyped('access', 'user.bulkUpdateByIdList', sample ?? '');
  });

  async function expectTyped(system: System, name: string, argument: string): Promise<void> {
    const { folder } = sdkOf(system);
    const lines = [
      'import type { Client } from "./index.js";',
      `export const use = (client: Client): Promise<unknown> => client.${name}(${argument});`,
      '',
    ];
    await writeFile(join(folder, 'src/sample.ts'), lines.join('\n'));
    await compile(folder, ['--noEmit']);
  }

  describe.each(cases)('of seed $seed: $name', (one) => {
    it('sends method, path, query, headers and body', async () => {
      server.answers = [json(one.answer)];
      await expect(call(one, { headers: { 'x-tenant': 't1' } })(one.input)).resolves.toEqual(one.answer);
      const { method, url, headers, body } = sent();
      expect([method, url]).toEqual(['POST', one.path + (one.query ?? '')]);
      expect(headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json', 'x-tenant': 't1' });
      expect(JSON.parse(body)).toEqual(one.body ?? one.input);
    });

    it('lets a signer add its headers', async () => {
      server.answers = [json(one.answer)];
      await call(one, { sign: ({ headers }: { headers: Headers }) => headers.set('X-Ca-Sign', 'signed') })(one.input);
      expect(sent().headers['x-ca-sign']).toBe('signed');
    });

    it('tells a business failure', async () => {
      server.answers = [json(one.failed.body)];
      const error = await failure(call(one)(one.input));
      expect(error).toBeInstanceOf(classOf(one, 'BusinessError'));
      const { code, message, documented } = one.failed;
      expect(error).toMatchObject({ kind: 'business', operation: one.id, code, message });
      if (documented) expect(error['documented']).toMatchObject(documented);
      else expect(error['documented']).toBeUndefined();
    });

    it('tells an HTTP failure', async () => {
      server.answers = [json({ message: 'down' }, 500)];
      const error = await failure(call(one)(one.input));
      expect(error).toBeInstanceOf(classOf(one, 'HttpStatusError'));
      expect(error).toMatchObject({ kind: 'http-status', status: 500, body: { message: 'down' } });
      expect(server.requests).toHaveLength(1);
    });

    it('gives up on a slow server', async () => {
      server.answers = [silence];
      const error = await failure(call(one, { timeoutMs: 40 })(one.input));
      expect(error).toBeInstanceOf(classOf(one, 'TimeoutError'));
    });

    it('stops when its caller says so', async () => {
      server.answers = [silence];
      const controller = new AbortController();
      const work = failure(call(one)(one.input, { signal: controller.signal }));
      setTimeout(() => controller.abort(), 20);
      expect(await work).toBeInstanceOf(classOf(one, 'AbortedError'));
    });

    it.each(one.wrong)('sends nothing that the page forbids: %#', async (input, path) => {
      const error = await failure(call(one)(input));
      expect(error).toBeInstanceOf(classOf(one, 'ValidationError'));
      expect(placesOf(error as unknown as Json)).toEqual([path]);
      expect(server.requests).toEqual([]);
    });

    it('tells an answer that the page does not allow', async () => {
      const [answer, path] = one.odd;
      server.answers = [json(answer)];
      const error = await failure(call(one, { validate: { response: 'throw' } })(one.input));
      expect(error).toBeInstanceOf(classOf(one, 'ValidationError'));
      expect(placesOf(error as unknown as Json)).toEqual([path]);
    });
  });
});

/** Where the issues of a validation error are. */
function placesOf(error: Json): string[] {
  const issues = error['issues'] as readonly { readonly path: readonly (string | number)[] }[];
  return issues.map(({ path }) =>
    path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
      .join('')
      .slice(1),
  );
}
