import { afterAll, afterEach, beforeAll } from 'vitest';
import { emit } from '../../src/emit/index.ts';
import { accountModel } from './account-model.ts';
import { callOf, compiledSdk } from './harness.ts';
import type { Call, CompiledSdk } from './harness.ts';
import { recordingServer } from './recording-server.ts';
import type { RecordedRequest, RecordingServer } from './recording-server.ts';

type Options = Readonly<Record<string, unknown>>;

export interface AccountSdk {
  readonly sdk: CompiledSdk;
  readonly server: RecordingServer;
  /** A call by its dotted name, of a client of its own. */
  readonly call: (name: string, options?: Options, maker?: string) => Call;
  /** The class by its name, so that a test fails when the package no longer exports it. */
  readonly errorClass: (name: string) => new (...args: never[]) => Error;
  readonly lastRequest: () => RecordedRequest;
}

const quick = { retry: { baseDelayMs: 1 }, onWarning: () => undefined };

/** The account API's SDK, compiled and loaded once per test file, and a server that it calls. Filled before the tests run. */
export function accountSdk(): AccountSdk {
  let sdk: CompiledSdk;
  let server: RecordingServer;

  beforeAll(async () => {
    sdk = await compiledSdk(await emit(accountModel, { toolVersion: '0.0.0' }));
    server = await recordingServer();
  }, 60_000);

  afterEach(() => {
    server.requests.length = 0;
    server.answers = [];
  });

  afterAll(async () => {
    await server?.close();
    await sdk?.remove();
  });

  return {
    get sdk() {
      return sdk;
    },
    get server() {
      return server;
    },
    call(name, options = {}, maker = 'createClient') {
      const create = sdk.exports[maker] as (options: Options) => unknown;
      return callOf(create({ baseUrl: server.baseUrl, ...quick, ...options }), name);
    },
    errorClass(name) {
      const found = sdk.exports[name];
      if (typeof found !== 'function') throw new Error(`the SDK exports no ${name}`);
      return found as new (...args: never[]) => Error;
    },
    lastRequest() {
      const request = server.requests.at(-1);
      if (request === undefined) throw new Error('nothing was sent');
      return request;
    },
  };
}

/** What a call fails with; a call that does not fail fails the test. */
export async function failure(work: Promise<unknown>): Promise<Error & Readonly<Record<string, unknown>>> {
  return work.then(
    (value) => {
      throw new Error(`succeeded with ${JSON.stringify(value)}`);
    },
    (error: unknown) => error as Error & Readonly<Record<string, unknown>>,
  );
}

export const success = { code: 'OK', msg: 'fine', data: { id: '7', status: 'active' } };
export const update = { id: 'a/b', lang: 'zh-CN', 'X-Trace': 't-1', name: '张三' };
