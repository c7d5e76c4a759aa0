import { describe, expect, it } from 'vitest';
import { emitContext } from '../emit-context.ts';
import { at, model, object, operation } from '../openapi/testing/sample-model.ts';
import type { ApiModel } from '../../model/index.ts';
import { callNames } from './call-names.ts';
import type { Calls } from './call-names.ts';

const errors = [{ code: 1, message: 'no', source: at(1) }];

function calls(api: ApiModel): Calls {
  return callNames(emitContext(api, { toolVersion: '0' }));
}

describe('callNames', () => {
  it('names the twin, the table and its rows after the function', () => {
    const found = calls(model([operation('getUser', { errors }), operation('ping')]));
    expect(found.of('getUser')).toEqual({
      safe: { module: 'src/operations/index.ts', name: 'getUserSafe' },
      errors: {
        table: { module: 'src/errors.ts', name: 'getUserErrors' },
        entry: { module: 'src/errors.ts', name: 'GetUserErrorEntry' },
      },
    });
    expect(found.of('ping').errors).toBeUndefined();
  });

  it('gives way to what the pages name', () => {
    const found = calls(
      model(
        [operation('getUser', { errors }), operation('getUserSafe'), operation('createClient')],
        [object('Client', []), object('GetUserErrorEntry', [])],
      ),
    );
    expect(found.of('getUser').safe.name).toBe('getUserSafe2');
    expect(found.of('getUser').errors?.entry.name).toBe('GetUserErrorEntry2');
    expect(found.client.create.name).toBe('createShopClient');
    expect(found.client.type.name).toBe('ShopClient');
    expect(found.client.createSafe.name).toBe('createSafeClient');
  });

  it('makes an identifier of any API name', () => {
    const named = (name: string): string => calls({ ...model([operation('createClient')]), name }).client.create.name;
    expect(named('a-trust v2')).toBe('createAtrustv2Client');
    expect(named('零信任')).toBe('create零信任Client');
    expect(named('3.0')).toBe('createApi30Client');
    expect(named('*/')).toBe('createApiClient');
  });
});
