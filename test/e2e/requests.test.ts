import { describe, expect, it } from 'vitest';
import { accountSdk, failure, success, update } from './account-sdk.ts';
import { json, text } from './recording-server.ts';

const api = accountSdk();

describe('requests', () => {
  it('puts path, query, headers and body where the page has them', async () => {
    api.server.answers = [json(success)];
    await expect(api.call('user.update')(update)).resolves.toEqual(success);
    expect(api.lastRequest()).toMatchObject({
      method: 'POST',
      url: '/api/v3/users/a%2Fb?lang=zh-CN',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-trace': 't-1' },
      body: '{"name":"张三"}',
    });
  });

  it('repeats a key per element, writes structures as JSON, sends constants, leaves out what is absent', async () => {
    api.server.answers = [json([])];
    await api.call('user.list')({ tag: ['a', 'b&c'], filter: { x: [1] }, page: undefined });
    const { url, method, body } = api.lastRequest();
    expect({ method, body }).toEqual({ method: 'GET', body: '' });
    expect([...new URL(url, api.server.baseUrl).searchParams]).toEqual([
      ['tag', 'a'],
      ['tag', 'b&c'],
      ['filter', '{"x":[1]}'],
      ['Action', 'ListUsers'],
    ]);
  });

  it('takes no input where none is required', async () => {
    api.server.answers = [json([])];
    await expect(api.call('user.list')()).resolves.toEqual([]);
    expect(api.lastRequest().url).toBe('/api/v3/users?Action=ListUsers');
  });

  it('sends a body that is no object under its own key', async () => {
    api.server.answers = [text('', 200)];
    await api.call('user.batch.import')({ dryRun: true, body: [{ id: '1' }] });
    expect(api.lastRequest()).toMatchObject({ url: '/api/v3/users/import?dryRun=true', body: '[{"id":"1"}]' });
  });

  it('sends a form', async () => {
    api.server.answers = [text('', 200)];
    await api.call('login')({ account: '张 三', password: 'a&b' });
    expect(api.lastRequest()).toMatchObject({
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'account=%E5%BC%A0+%E4%B8%89&password=a%26b',
    });
  });

  it('uploads a file', async () => {
    api.server.answers = [text('', 200)];
    const file = new File(['bytes'], 'a.png', { type: 'image/png' });
    await api.call('user.uploadAvatar', { headers: { 'content-type': 'application/json' } })({ file, note: 'n' });
    const { headers, body } = api.lastRequest();
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nbytes');
    expect(body).toContain('name="note"\r\n\r\nn');
  });

  it('joins base URL, client headers, client query and the headers of a call', async () => {
    api.server.answers = [json([])];
    const options = {
      baseUrl: `${api.server.baseUrl}/gateway/`,
      query: { tenant: '9' },
      headers: async () => ({ 'X-A': '1', 'X-B': '1' }),
    };
    await api.call('user.list', options)({ page: 2 }, { headers: { 'x-b': '2' } });
    expect(api.lastRequest()).toMatchObject({
      url: '/gateway/api/v3/users?tenant=9&page=2&Action=ListUsers',
      headers: { 'x-a': '1', 'x-b': '2' },
    });
  });

  it('refuses a base URL that is none', () => {
    expect(() => api.call('ping', { baseUrl: 'not a url' })).toThrow('baseUrl');
    expect(() => api.call('ping', { baseUrl: 'file:///etc' })).toThrow('baseUrl');
  });
});

describe('hooks and signer', () => {
  it('signs the final request, once per attempt', async () => {
    api.server.answers = [json({}, 503), json([])];
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
    await expect(api.call('user.list', { sign, hooks: { before, after } })({ page: 1 })).resolves.toEqual([]);
    expect(seen).toEqual(['1 GET /api/v3/users?page=1&Action=ListUsers yes', '2 GET /api/v3/users?page=1&Action=ListUsers yes']);
    expect(api.lastRequest().headers['x-ca-sign']).toBe('signature-2');
    expect(api.lastRequest().url).toContain('ts=1');
    expect(statuses).toEqual([503, 200]);
  });

  it('is not held up by a hook that leaves the answer unread', async () => {
    api.server.answers = [json({ filler: 'x'.repeat(1_000_000) }, 503), json([])];
    await expect(api.call('user.list', { hooks: { after: () => undefined }, timeoutMs: 2000 })()).resolves.toEqual([]);
  });

  it('lets the signer see the body as it is sent', async () => {
    api.server.answers = [json(success)];
    let body: unknown;
    await api.call('user.update', { sign: (request: { body: unknown }) => void (body = request.body) })(update);
    expect(body).toBe(api.lastRequest().body);
  });

  it.each(['sign', 'before', 'headers', 'after'])('wraps what `%s` throws, and does not try again', async (hook) => {
    api.server.answers = [json([])];
    const boom = (): never => {
      throw new Error('boom');
    };
    const options = hook === 'before' || hook === 'after' ? { hooks: { [hook]: boom } } : { [hook]: boom };
    const error = await failure(api.call('user.list', options)());
    expect(error).toBeInstanceOf(api.errorClass('HookError'));
    expect(error).toMatchObject({ kind: 'hook', hook, operation: 'listUsers', cause: { message: 'boom' } });
    expect(api.server.requests).toHaveLength(hook === 'after' ? 1 : 0);
  });
});
