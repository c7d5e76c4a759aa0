import { describe, expect, it } from 'vitest';
import { accountSdk, failure, success, update } from './account-sdk.ts';
import { hangUp, json, silence, text } from './recording-server.ts';

const api = accountSdk();

describe('failures', () => {
  it('tells a business failure with its documented meaning', async () => {
    api.server.answers = [json({ code: 'NOT_FOUND', msg: 'user 7 does not exist' })];
    const error = await failure(api.call('user.update')(update));
    expect(error).toBeInstanceOf(api.errorClass('BusinessError'));
    expect(error).toBeInstanceOf(api.errorClass('Md2sdkError'));
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
    api.server.answers = [json({ code: 'LOCKED', msg: 'directory is locked' })];
    const error = await failure(api.call('user.update')(update));
    expect(error['documented']).toMatchObject({ message: 'directory is locked' });
    expect(error['candidates']).toHaveLength(2);
  });

  it('knows no meaning of an undocumented code', async () => {
    api.server.answers = [json({ code: 'NEW', msg: 'no' })];
    expect(await failure(api.call('user.update')(update))).toMatchObject({ code: 'NEW', documented: undefined });
  });

  it.each([404, 500])('tells HTTP %i with body and headers', async (status) => {
    api.server.answers = [json({ code: 'NOT_FOUND', msg: 'gone' }, status, { 'x-request-id': 'r1' })];
    const error = await failure(api.call('user.update')(update));
    expect(error).toBeInstanceOf(api.errorClass('HttpStatusError'));
    expect(error).toMatchObject({
      kind: 'http-status',
      status,
      body: { code: 'NOT_FOUND', msg: 'gone' },
      failure: { code: 'NOT_FOUND', documented: { description: '用户不存在' } },
    });
    expect((error['headers'] as Headers).get('x-request-id')).toBe('r1');
    expect(api.server.requests).toHaveLength(1);
  });

  it('keeps the text of an HTTP failure that is no JSON', async () => {
    api.server.answers = [text('<h1>Bad Request</h1>', 400)];
    expect(await failure(api.call('user.list')())).toMatchObject({ status: 400, body: '<h1>Bad Request</h1>' });
  });

  it('refuses an answer that is no JSON', async () => {
    api.server.answers = [text('<html>login</html>')];
    const error = await failure(api.call('user.list')());
    expect(error).toBeInstanceOf(api.errorClass('DecodeError'));
    expect(error).toMatchObject({ kind: 'decode', status: 200, body: '<html>login</html>' });
  });

  it('refuses an empty answer where a body is documented, and takes it elsewhere', async () => {
    api.server.answers = [text('', 200)];
    expect(await failure(api.call('user.list')())).toMatchObject({ kind: 'decode', body: '' });
    await expect(api.call('user.delete')({ id: '1' })).resolves.toBeUndefined();
    api.server.answers = [text('gone')];
    await expect(api.call('user.delete')({ id: '1' })).resolves.toBe('gone');
  });

  it('gives a file as a blob, and a failure that comes in its place as an error', async () => {
    api.server.answers = [text('png', 200, 'image/png'), json({ code: 'NOT_FOUND', msg: 'none' })];
    const download = api.call('user.downloadAvatar');
    const blob = (await download({ id: '1' })) as Blob;
    expect([blob.type, await blob.text()]).toEqual(['image/png', 'png']);
    expect(await failure(download({ id: '1' }))).toMatchObject({ kind: 'business', code: 'NOT_FOUND' });
  });

  it('gives plain text as it is', async () => {
    api.server.answers = [text('pong', 200, 'text/plain')];
    await expect(api.call('ping')()).resolves.toBe('pong');
  });

  it('tells that nobody listens', async () => {
    const error = await failure(api.call('user.list', { baseUrl: 'http://127.0.0.1:1', retry: { attempts: 1 } })());
    expect(error).toBeInstanceOf(api.errorClass('NetworkError'));
    expect(error).toMatchObject({ kind: 'network', cause: expect.any(Error) });
  });
});

describe('time', () => {
  it('gives up on a slow server', async () => {
    api.server.answers = [silence];
    const error = await failure(api.call('user.list', { timeoutMs: 40 })());
    expect(error).toBeInstanceOf(api.errorClass('TimeoutError'));
    expect(error).toMatchObject({ kind: 'timeout', timeoutMs: 40 });
    expect(api.server.requests).toHaveLength(1);
  });

  it('gives up on a body that does not end', async () => {
    api.server.answers = [(response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('[')];
    expect(await failure(api.call('user.list')({}, { timeoutMs: 40 }))).toMatchObject({ kind: 'timeout' });
  });

  it('spends the time on retries too', async () => {
    api.server.answers = [json({}, 503)];
    const error = await failure(api.call('user.list', { retry: { baseDelayMs: 10_000 }, timeoutMs: 40 })());
    expect(error).toMatchObject({ kind: 'timeout' });
  });

  it('stops when the caller says so', async () => {
    api.server.answers = [silence];
    const controller = new AbortController();
    const work = failure(api.call('user.list')({}, { signal: controller.signal }));
    setTimeout(() => controller.abort('changed my mind'), 20);
    const error = await work;
    expect(error).toBeInstanceOf(api.errorClass('AbortedError'));
    expect(error).toMatchObject({ kind: 'aborted', cause: 'changed my mind' });
  });

  it('sends nothing for a signal that is aborted already', async () => {
    const error = await failure(api.call('user.list')({}, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ kind: 'aborted' });
    expect(api.server.requests).toEqual([]);
  });
});

describe('retries', () => {
  it('tries a GET again', async () => {
    api.server.answers = [json({}, 503), hangUp, json([])];
    await expect(api.call('user.list')()).resolves.toEqual([]);
    expect(api.server.requests).toHaveLength(3);
  });

  it('does not try a POST again', async () => {
    api.server.answers = [json({}, 503), json(success)];
    expect(await failure(api.call('user.update')(update))).toMatchObject({ status: 503 });
    expect(api.server.requests).toHaveLength(1);
    api.server.answers = [hangUp];
    expect(await failure(api.call('user.update')(update))).toMatchObject({ kind: 'network' });
    expect(api.server.requests).toHaveLength(2);
  });

  it('tries a POST again that its caller vouches for', async () => {
    api.server.answers = [json({}, 503), json(success)];
    await expect(api.call('user.update')(update, { idempotent: true })).resolves.toEqual(success);
    expect(api.server.requests.map(({ body }) => body)).toEqual(['{"name":"张三"}', '{"name":"张三"}']);
  });

  it('ends with the last answer', async () => {
    api.server.answers = [json({ message: 'busy' }, 503)];
    expect(await failure(api.call('user.list')())).toMatchObject({ status: 503, message: expect.stringContaining('busy') });
    expect(api.server.requests).toHaveLength(3);
  });
});
