import { describe, expect, it } from 'vitest';
import { accountSdk, failure, success, update } from './account-sdk.ts';
import { json } from './recording-server.ts';

const api = accountSdk();

describe('validation', () => {
  it('stops a wrong request before it is sent', async () => {
    const error = await failure(api.call('user.update')({ ...update, name: 5, lang: 'fr', id: undefined }));
    expect(error).toBeInstanceOf(api.errorClass('ValidationError'));
    expect((error['issues'] as { path: unknown }[]).map(({ path }) => path)).toEqual(expect.arrayContaining([['id'], ['lang'], ['name']]));
    expect(api.server.requests).toEqual([]);
  });

  it('warns of a wrong request, or lets it pass', async () => {
    api.server.answers = [json(success)];
    const warnings: Error[] = [];
    const onWarning = (error: Error): void => void warnings.push(error);
    await api.call('user.update', { onWarning, validate: { request: 'warn' } })({ ...update, lang: 'fr' });
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/the request of updateUser[^]*lang/)]);
    await api.call('user.update', { onWarning, validate: { request: 'off' } })({ ...update, lang: 'fr' });
    expect(warnings).toHaveLength(1);
    expect(api.lastRequest().url).toContain('lang=fr');
  });

  it('cannot send what cannot be written, whatever the mode', async () => {
    const off = { validate: { request: 'off' } };
    expect(await failure(api.call('user.update', off)({ ...update, id: '..' }))).toMatchObject({
      kind: 'validation',
      issues: [{ path: ['id'] }],
    });
    expect(await failure(api.call('user.update', off)({ ...update, 'X-Trace': '跟踪' }))).toMatchObject({
      issues: [{ path: ['X-Trace'] }],
    });
    expect(api.server.requests).toEqual([]);
  });

  it('reports a wrong answer as told', async () => {
    const wrong = { code: 'OK', data: { id: 7 } };
    api.server.answers = [json(wrong)];
    const warnings: Error[] = [];
    const onWarning = (error: Error): void => void warnings.push(error);
    await expect(api.call('user.update', { onWarning })(update)).resolves.toEqual(wrong);
    expect(warnings).toMatchObject([{ name: 'ValidationError', issues: [{ path: ['data', 'id'] }] }]);
    await expect(api.call('user.update', { onWarning, validate: { response: 'off' } })(update)).resolves.toEqual(wrong);
    expect(warnings).toHaveLength(1);
    const error = await failure(api.call('user.update', { onWarning })(update, { validate: { response: 'throw' } }));
    expect(error).toBeInstanceOf(api.errorClass('ValidationError'));
    expect(error.message).toContain('the answer to updateUser');
    expect(warnings).toHaveLength(1);
  });

  it('lets a new enum value pass where the client asked for leniency', async () => {
    const grown = [{ id: '1', status: 'suspended' }];
    api.server.answers = [json(grown)];
    const strict = { validate: { response: 'throw' } };
    expect(await failure(api.call('user.list', strict)())).toMatchObject({ issues: [{ path: [0, 'status'], code: 'enum' }] });
    await expect(api.call('user.list', { ...strict, lenientEnums: true })()).resolves.toEqual(grown);
    api.server.answers = [json([{ id: 1, status: 'suspended' }])];
    expect(await failure(api.call('user.list', { ...strict, lenientEnums: true })())).toMatchObject({ kind: 'validation' });
  });
});

describe('the safe client', () => {
  it('returns data or error, and throws neither', async () => {
    api.server.answers = [json([]), json({ code: 'LOCKED', msg: 'user 1 is locked' })];
    await expect(api.call('user.list', {}, 'createSafeClient')()).resolves.toEqual({ ok: true, data: [] });
    await expect(api.call('user.update', {}, 'createSafeClient')(update)).resolves.toMatchObject({
      ok: false,
      error: { kind: 'business', documented: { message: 'user %s is locked' } },
    });
    await expect(api.call('user.update', {}, 'createSafeClient')({})).resolves.toMatchObject({ ok: false, error: { kind: 'validation' } });
  });
});

describe('single functions', () => {
  it('works without the client', async () => {
    api.server.answers = [json(success), json({ code: 'NEW' })];
    const { createTransport, updateUser, updateUserSafe } = api.sdk.exports as Record<string, (...args: unknown[]) => unknown>;
    const transport = createTransport?.({ baseUrl: api.server.baseUrl });
    await expect(updateUser?.(transport, update)).resolves.toEqual(success);
    await expect(updateUserSafe?.(transport, update)).resolves.toMatchObject({ ok: false, error: { code: 'NEW' } });
  });
});
