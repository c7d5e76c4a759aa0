import { describe, expect, it } from 'vitest';
import type { EmitOptions } from '../emit-options.ts';
import { emitContext } from '../emit-context.ts';
import { at, model, object, operation, parameter, string } from '../openapi/testing/sample-model.ts';
import type { ApiModel } from '../../model/index.ts';
import { packageFiles } from './index.ts';

const door = { path: 'src/client.ts', content: '', sources: [] };

async function contents(api: ApiModel, options: Partial<EmitOptions> = {}): Promise<Record<string, string>> {
  const files = await packageFiles.emit(emitContext(api, { toolVersion: '0', ...options }), [door]);
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

async function nameOf(name: string): Promise<unknown> {
  return JSON.parse((await contents({ ...model([]), name }))['package.json'] ?? '').name;
}

describe('package files', () => {
  it('opens the doors that there are', async () => {
    const index = (await contents(model([])))['src/index.ts'];
    expect(index).toContain('export * from "./client.js";');
    expect(index).not.toContain('errors');
  });

  it('keeps the names of the pages, and renames what the runtime exports', async () => {
    const index = (await contents(model([], [object('Result', []), object('SdkResult', [])])))['src/index.ts'];
    expect(index).toContain('  Result as SdkResult2,');
    expect(index).toContain('  ClientError,');
  });

  it('takes name and version of the package from the options', async () => {
    const files = await contents(model([]), { packageName: '@corp/shop', packageVersion: '2.0.0', baseUrl: 'https://shop.example' });
    expect(JSON.parse(files['package.json'] ?? '')).toMatchObject({
      name: '@corp/shop',
      version: '2.0.0',
      type: 'module',
      sideEffects: false,
    });
    expect(JSON.parse(files['package.json'] ?? '')).not.toHaveProperty('dependencies');
    expect(files['README.md']).toContain('import { createClient } from "@corp/shop";');
    expect(files['README.md']).toContain('baseUrl: "https://shop.example"');
  });

  it('makes a name that npm allows', async () => {
    expect(await nameOf('My Shop/v2')).toBe('my-shop-v2');
    expect(await nameOf('Café')).toBe('cafe');
    expect(await nameOf('零信任')).toBe('api-sdk');
    expect(await nameOf('零信任 aTrust')).toBe('a-trust');
  });

  it('says what requests carry besides their input', async () => {
    const sign = (name: string) => parameter('header', name, string, { ambient: 'signed' });
    const api = model([
      operation('a', { parameters: [sign('X-Sign'), sign('X-Key')] }),
      operation('b', { parameters: [sign('X-Sign'), parameter('query', 'v', string, { ambient: 'constant', default: 1 })] }),
    ]);
    // `v` is no concern of the reader: the operation sends it by itself.
    expect((await contents(api))['README.md']).toContain('Requests also carry `X-Key`, `X-Sign`:');
    expect((await contents(model([])))['README.md']).not.toContain('carry');
  });

  it('lists the operations, whatever their titles hold', async () => {
    const title = 'a | b\n<img src=x> `c` [d](e) *f* 用户';
    const { 'README.md': readme } = await contents(
      model([operation('getUser', { title, path: '/a|b`c', source: at(5, 'a_b.md'), relative: 'a_b.md' })]),
    );
    const row = readme?.split('\n').find((line) => line.includes('`getUser`'));
    expect(row).toBe(
      '| `client.getUser` | `getUser` | `POST /a%7Cb%60c` | a \\| b \\<img src=x\\> \\`c\\` \\[d\\](e) \\*f\\* 用户 | a\\_b.md:5 |',
    );
  });
});
