import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { emit } from '../../src/emit/index.ts';
import { accountModel } from './account-model.ts';
import { callOf, compiledSdk } from './harness.ts';
import type { Call, CompiledSdk } from './harness.ts';
import { hangUp, json, recordingServer, silence, text } from './recording-server.ts';
import type { RecordedRequest, RecordingServer } from './recording-server.ts';

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

type Options = Readonly<Record<string, unknown>>;

const quick = { retry: { baseDelayMs: 1 }, onWarning: () => undefined };

function call(name: string, options: Options = {}, maker: string = 'createClient'): Call {
  const create = sdk.exports[maker] as (options: Options) => unknown;
  return callOf(create({ baseUrl: server.baseUrl, ...quick, ...options }), name);
}

/** The class by its name, so that a test fails when the package no longer exports it. */
function errorClass(name: string): new (...args: never[]) => Error {
  const found = sdk.exports[name];
  if (typeof found !== 'function') throw new Error(`the SDK exports no ${name}`);
  return found as new (...args: never[]) => Error;
}

async function failure(work: Promise<unknown>): Promise<Error & Readonly<Record<string, unknown>>> {
  return work.then(
    (value) => {
      throw new Error(`succeeded with ${JSON.stringify(value)}`);
    },
    (error: unknown) => error as Error & Readonly<Record<string, unknown>>,
  );
}

function lastRequest(): RecordedRequest {
  const request = server.requests.at(-1);
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

const success = { code: 'OK', msg: 'fine', data: { id: '7', status: 'active' } };
const update = { id: 'a/b', lang: 'zh-CN', 'X-Trace': 't-1', name: '张三' };

describe('requests', () => {
  it('puts path, query, headers and body where the page has them', async () => {
    server.answers = [json(success)];
    await expect(call('user.update')(update)).resolves.toEqual(success);
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      url: '/api/v3/users/a%2Fb?lang=zh-CN',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-trace': 't-1' },
      body: '{"name":"张三"}',
    });
  });

  it('repeats a key per element, writes structures as JSON, sends constants, leaves out what is absent', async () => {
    server.answers = [json([])];
    await call('user.list')({ tag: ['a', 'b&c'], filter: { x: [1] }, page: undefined });
    const { url, method, body } = lastRequest();
    expect({ method, body }).toEqual({ method: 'GET', body: '' });
    expect([...new URL(url, server.baseUrl).searchParams]).toEqual([
      ['tag', 'a'],
      ['tag', 'b&c'],
      ['filter', '{"x":[1]}'],
      ['Action', 'ListUsers'],
    ]);
  });

  it('takes no input where none is required', async () => {
    server.answers = [json([])];
    await expect(call('user.list')()).resolves.toEqual([]);
    expect(lastRequest().url).toBe('/api/v3/users?Action=ListUsers');
  });

  it('sends a body that is no object under its own key', async () => {
    server.answers = [text('', 200)];
    await call('user.batch.import')({ dryRun: true, body: [{ id: '1' }] });
    expect(lastRequest()).toMatchObject({ url: '/api/v3/users/import?dryRun=true', body: '[{"id":"1"}]' });
  });

  it('sends a form', async () => {
    server.answers = [text('', 200)];
    await call('login')({ account: '张 三', password: 'a&b' });
    expect(lastRequest()).toMatchObject({
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'account=%E5%BC%A0+%E4%B8%89&password=a%26b',
    });
  });

  it('uploads a file', async () => {
    server.answers = [text('', 200)];
    const file = new File(['bytes'], 'a.png', { type: 'image/png' });
    await call('user.uploadAvatar', { headers: { 'content-type': 'application/json' } })({ file, note: 'n' });
    const { headers, body } = lastRequest();
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nbytes');
    expect(body).toContain('name="note"\r\n\r\nn');
  });

  it('joins base URL, client headers, client query and the headers of a call', async () => {
    server.answers = [json([])];
    const options = { baseUrl: `${server.baseUrl}/gateway/`, query: { tenant: '9' }, headers: async () => ({ 'X-A': '1', 'X-B': '1' }) };
    await call('user.list', options)({ page: 2 }, { headers: { 'x-b': '2' } });
    expect(lastRequest()).toMatchObject({
      url: '/gateway/api/v3/users?tenant=9&page=2&Action=ListUsers',
      headers: { 'x-a': '1', 'x-b': '2' },
    });
  });

  it('refuses a base URL that is none', () => {
    expect(() => call('ping', { baseUrl: 'not a url' })).toThrow('baseUrl');
    expect(() => call('ping', { baseUrl: 'file:///etc' })).toThrow('baseUrl');
  });
});

describe('hooks and signer', () => {
  it('signs the final request, once per attempt', async () => {
    server.answers = [json({}, 503), json([])];
    const seen: string[] = [];
    const sign = async (request: { url: URL; headers: Headers; method: string; attempt: number }): Promise<void> => {
      seen.push(`${request.attempt} ${request.method} ${request.url.pathname}${request.url.search} ${request.headers.get('x-before')}`);
      request.headers.set('X-Ca-Sign', `signature-${request.attempt}`);
      request.url.searchParams.set('ts', '1');
    };
    const before = (request: { headers: Headers }): void => request.headers.set('x-before', 'yes');
    const statuses: number[] = [];
    const after = async (response: Response): Promise<void> => {
      await response.text();
      statuses.push(response.status);
    };
    await expect(call('user.list', { sign, hooks: { before, after } })({ page: 1 })).resolves.toEqual([]);
    expect(seen).toEqual(['1 GET /api/v3/users?page=1&Action=ListUsers yes', '2 GET /api/v3/users?page=1&Action=ListUsers yes']);
    expect(lastRequest().headers['x-ca-sign']).toBe('signature-2');
    expect(lastRequest().url).toContain('ts=1');
    expect(statuses).toEqual([503, 200]);
  });

  it('lets the signer see the body as it is sent', async () => {
    server.answers = [json(success)];
    let body: unknown;
    await call('user.update', { sign: (request: { body: unknown }) => void (body = request.body) })(update);
    expect(body).toBe(lastRequest().body);
  });

  it.each(['sign', 'before', 'headers', 'after'])('wraps what `%s` throws, and does not try again', async (hook) => {
    server.answers = [json([])];
    const boom = (): never => {
      throw new Error('boom');
    };
    const options = hook === 'before' || hook === 'after' ? { hooks: { [hook]: boom } } : { [hook]: boom };
    const error = await failure(call('user.list', options)());
    expect(error).toBeInstanceOf(errorClass('HookError'));
    expect(error).toMatchObject({ kind: 'hook', hook, operation: 'listUsers', cause: { message: 'boom' } });
    expect(server.requests).toHaveLength(hook === 'after' ? 1 : 0);
  });
});

describe('failures', () => {
  it('tells a business failure with its documented meaning', async () => {
    server.answers = [json({ code: 'NOT_FOUND', msg: 'user 7 does not exist' })];
    const error = await failure(call('user.update')(update));
    expect(error).toBeInstanceOf(errorClass('BusinessError'));
    expect(error).toBeInstanceOf(errorClass('Md2sdkError'));
    expect(error).toMatchObject({
      kind: 'business',
      operation: 'updateUser',
      code: 'NOT_FOUND',
      message: 'user 7 does not exist',
      documented: { code: 'NOT_FOUND', description: '用户不存在' },
      status: 200,
    });
  });

  it('tells meanings of one code apart by the message', async () => {
    server.answers = [json({ code: 'LOCKED', msg: 'directory is locked' })];
    const error = await failure(call('user.update')(update));
    expect(error['documented']).toMatchObject({ message: 'directory is locked' });
    expect(error['candidates']).toHaveLength(2);
  });

  it('knows no meaning of an undocumented code', async () => {
    server.answers = [json({ code: 'NEW', msg: 'no' })];
    expect(await failure(call('user.update')(update))).toMatchObject({ code: 'NEW', documented: undefined });
  });

  it.each([404, 500])('tells HTTP %i with body and headers', async (status) => {
    server.answers = [json({ code: 'NOT_FOUND', msg: 'gone' }, status, { 'x-request-id': 'r1' })];
    const error = await failure(call('user.update')(update));
    expect(error).toBeInstanceOf(errorClass('HttpStatusError'));
    expect(error).toMatchObject({
      kind: 'http-status',
      status,
      body: { code: 'NOT_FOUND', msg: 'gone' },
      failure: { code: 'NOT_FOUND', documented: { description: '用户不存在' } },
    });
    expect((error['headers'] as Headers).get('x-request-id')).toBe('r1');
    expect(server.requests).toHaveLength(1);
  });

  it('keeps the text of an HTTP failure that is no JSON', async () => {
    server.answers = [text('<h1>Bad Request</h1>', 400)];
    expect(await failure(call('user.list')())).toMatchObject({ status: 400, body: '<h1>Bad Request</h1>' });
  });

  it('refuses an answer that is no JSON', async () => {
    server.answers = [text('<html>login</html>')];
    const error = await failure(call('user.list')());
    expect(error).toBeInstanceOf(errorClass('DecodeError'));
    expect(error).toMatchObject({ kind: 'decode', status: 200, body: '<html>login</html>' });
  });

  it('refuses an empty answer where a body is documented, and takes it elsewhere', async () => {
    server.answers = [text('', 200)];
    expect(await failure(call('user.list')())).toMatchObject({ kind: 'decode', body: '' });
    await expect(call('user.delete')({ id: '1' })).resolves.toBeUndefined();
  });

  it('gives a file as a blob, and a failure that comes in its place as an error', async () => {
    server.answers = [text('png', 200, 'image/png'), json({ code: 'NOT_FOUND', msg: 'none' })];
    const download = call('user.downloadAvatar');
    const blob = (await download({ id: '1' })) as Blob;
    expect([blob.type, await blob.text()]).toEqual(['image/png', 'png']);
    expect(await failure(download({ id: '1' }))).toMatchObject({ kind: 'business', code: 'NOT_FOUND' });
  });

  it('gives plain text as it is', async () => {
    server.answers = [text('pong', 200, 'text/plain')];
    await expect(call('ping')()).resolves.toBe('pong');
  });

  it('tells that nobody listens', async () => {
    const error = await failure(call('user.list', { baseUrl: 'http://127.0.0.1:1', retry: { attempts: 1 } })());
    expect(error).toBeInstanceOf(errorClass('NetworkError'));
    expect(error).toMatchObject({ kind: 'network', cause: expect.any(Error) });
  });
});

describe('time', () => {
  it('gives up on a slow server', async () => {
    server.answers = [silence];
    const error = await failure(call('user.list', { timeoutMs: 40 })());
    expect(error).toBeInstanceOf(errorClass('TimeoutError'));
    expect(error).toMatchObject({ kind: 'timeout', timeoutMs: 40 });
    expect(server.requests).toHaveLength(1);
  });

  it('gives up on a body that does not end', async () => {
    server.answers = [(response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('[')];
    expect(await failure(call('user.list')({}, { timeoutMs: 40 }))).toMatchObject({ kind: 'timeout' });
  });

  it('spends the time on retries too', async () => {
    server.answers = [json({}, 503)];
    const error = await failure(call('user.list', { retry: { baseDelayMs: 10_000 }, timeoutMs: 40 })());
    expect(error).toMatchObject({ kind: 'timeout' });
  });

  it('stops when the caller says so', async () => {
    server.answers = [silence];
    const controller = new AbortController();
    const work = failure(call('user.list')({}, { signal: controller.signal }));
    setTimeout(() => controller.abort('changed my mind'), 20);
    const error = await work;
    expect(error).toBeInstanceOf(errorClass('AbortedError'));
    expect(error).toMatchObject({ kind: 'aborted', cause: 'changed my mind' });
  });

  it('sends nothing for a signal that is aborted already', async () => {
    const error = await failure(call('user.list')({}, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ kind: 'aborted' });
    expect(server.requests).toEqual([]);
  });
});

describe('retries', () => {
  it('tries a GET again', async () => {
    server.answers = [json({}, 503), hangUp, json([])];
    await expect(call('user.list')()).resolves.toEqual([]);
    expect(server.requests).toHaveLength(3);
  });

  it('does not try a POST again', async () => {
    server.answers = [json({}, 503), json(success)];
    expect(await failure(call('user.update')(update))).toMatchObject({ status: 503 });
    expect(server.requests).toHaveLength(1);
    server.answers = [hangUp];
    expect(await failure(call('user.update')(update))).toMatchObject({ kind: 'network' });
    expect(server.requests).toHaveLength(2);
  });

  it('tries a POST again that its caller vouches for', async () => {
    server.answers = [json({}, 503), json(success)];
    await expect(call('user.update')(update, { idempotent: true })).resolves.toEqual(success);
    expect(server.requests.map(({ body }) => body)).toEqual(['{"name":"张三"}', '{"name":"张三"}']);
  });

  it('ends with the last answer', async () => {
    server.answers = [json({ message: 'busy' }, 503)];
    expect(await failure(call('user.list')())).toMatchObject({ status: 503, message: expect.stringContaining('busy') });
    expect(server.requests).toHaveLength(3);
  });
});

describe('validation', () => {
  it('stops a wrong request before it is sent', async () => {
    const error = await failure(call('user.update')({ ...update, name: 5, lang: 'fr', id: undefined }));
    expect(error).toBeInstanceOf(errorClass('ValidationError'));
    expect((error['issues'] as { path: unknown }[]).map(({ path }) => path)).toEqual(
      expect.arrayContaining([['id'], ['lang'], ['name']]),
    );
    expect(server.requests).toEqual([]);
  });

  it('warns of a wrong request, or lets it pass', async () => {
    server.answers = [json(success)];
    const warnings: Error[] = [];
    const onWarning = (error: Error): void => void warnings.push(error);
    await call('user.update', { onWarning, validate: { request: 'warn' } })({ ...update, lang: 'fr' });
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/the request of updateUser[^]*lang/)]);
    await call('user.update', { onWarning, validate: { request: 'off' } })({ ...update, lang: 'fr' });
    expect(warnings).toHaveLength(1);
    expect(lastRequest().url).toContain('lang=fr');
  });

  it('cannot send what cannot be written, whatever the mode', async () => {
    const off = { validate: { request: 'off' } };
    expect(await failure(call('user.update', off)({ ...update, id: '..' }))).toMatchObject({ kind: 'validation', issues: [{ path: ['id'] }] });
    expect(await failure(call('user.update', off)({ ...update, 'X-Trace': '跟踪' }))).toMatchObject({ issues: [{ path: ['X-Trace'] }] });
    expect(server.requests).toEqual([]);
  });

  it('reports a wrong answer as told', async () => {
    const wrong = { code: 'OK', data: { id: 7 } };
    server.answers = [json(wrong)];
    const warnings: Error[] = [];
    const onWarning = (error: Error): void => void warnings.push(error);
    await expect(call('user.update', { onWarning })(update)).resolves.toEqual(wrong);
    expect(warnings).toMatchObject([{ name: 'ValidationError', issues: [{ path: ['data', 'id'] }] }]);
    await expect(call('user.update', { onWarning, validate: { response: 'off' } })(update)).resolves.toEqual(wrong);
    expect(warnings).toHaveLength(1);
    const error = await failure(call('user.update', { onWarning })(update, { validate: { response: 'throw' } }));
    expect(error).toBeInstanceOf(errorClass('ValidationError'));
    expect(error.message).toContain('the answer to updateUser');
    expect(warnings).toHaveLength(1);
  });

  it('lets a new enum value pass where the client asked for leniency', async () => {
    const grown = [{ id: '1', status: 'suspended' }];
    server.answers = [json(grown)];
    const strict = { validate: { response: 'throw' } };
    expect(await failure(call('user.list', strict)())).toMatchObject({ issues: [{ path: [0, 'status'], code: 'enum' }] });
    await expect(call('user.list', { ...strict, lenientEnums: true })()).resolves.toEqual(grown);
    server.answers = [json([{ id: 1, status: 'suspended' }])];
    expect(await failure(call('user.list', { ...strict, lenientEnums: true })())).toMatchObject({ kind: 'validation' });
  });
});

describe('the safe client', () => {
  it('returns data or error, and throws neither', async () => {
    server.answers = [json([]), json({ code: 'LOCKED', msg: 'user 1 is locked' })];
    await expect(call('user.list', {}, 'createSafeClient')()).resolves.toEqual({ ok: true, data: [] });
    await expect(call('user.update', {}, 'createSafeClient')(update)).resolves.toMatchObject({
      ok: false,
      error: { kind: 'business', documented: { message: 'user %s is locked' } },
    });
    await expect(call('user.update', {}, 'createSafeClient')({})).resolves.toMatchObject({ ok: false, error: { kind: 'validation' } });
  });
});

describe('single functions', () => {
  it('works without the client', async () => {
    server.answers = [json(success), json({ code: 'NEW' })];
    const { createTransport, updateUser, updateUserSafe } = sdk.exports as Record<string, (...args: unknown[]) => unknown>;
    const transport = createTransport?.({ baseUrl: server.baseUrl });
    await expect(updateUser?.(transport, update)).resolves.toEqual(success);
    await expect(updateUserSafe?.(transport, update)).resolves.toMatchObject({ ok: false, error: { code: 'NEW' } });
  });
});
