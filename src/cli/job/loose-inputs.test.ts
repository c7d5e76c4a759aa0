import { afterEach, beforeEach, expect, it } from 'vitest';
import { sandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
  await box.put('docs/a.md', 'POST /a createA\n');
  await box.put('petstore/b.md', 'POST /b createB\n');
  const apis = ['one', 'two'].map((name) => ({ name, input: name, out: `sdk/${name}`, endpoint: { path: `/${name}` } }));
  await box.put('md2sdk.config.json', JSON.stringify({ apis }));
  await box.put('one/x.md', 'POST /x createX\n');
});
afterEach(() => box.remove());

it('are read without the config where they lie in none of its APIs, and that is said', async () => {
  const { code, stdout } = await box.run('petstore --out sdk/new');
  expect(code).toBe(0);
  expect(stdout).toContain(
    'note config/not-followed\n  `petstore`: of no API in `md2sdk.config.json`, so that it is not followed\n  hint choose an API with `--api`',
  );
  expect(await box.read('sdk/new/package.json')).toBe('{ "name": "petstore" }\n');
  expect(await box.run('check petstore --out sdk/new -q')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await box.run('openapi petstore -q')).toMatchObject({ code: 0, stdout: '{"ids":["createB"]}\n' });
  expect(await box.run('explain petstore/b.md -q')).toMatchObject({ code: 0, stdout: 'petstore/b.md of 1, no rule\n' });
  expect(await box.run('explain one/x.md -q')).toMatchObject({ stdout: 'one/x.md of 1, /one\n' });
});

it('need a folder to be written to', async () => {
  expect(await box.run('petstore')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      '`petstore`: of no API in `md2sdk.config.json`\n  choose the API to read them for with `--api`, or a folder of their own with `--out`',
    ),
  });
});

it('do not go with those of an API', async () => {
  const stderr = expect.stringContaining('`petstore` belongs to no API of the config') as string;
  expect(await box.run('one petstore --out sdk/new')).toMatchObject({ code: 2, stderr });
});

it('are read by the rules of an API that is named', async () => {
  expect(await box.run('petstore --api one')).toMatchObject({ code: 0, stdout: expect.not.stringContaining('not-followed') });
  expect(await box.list('sdk/one/src')).toEqual(['createB.ts']);
});

it('are alone with --no-config, however broken the config is', async () => {
  await box.put('md2sdk.config.json', '{ broken');
  expect(await box.run('one --out sdk/new')).toMatchObject({ code: 2 });
  expect(await box.run('one --out sdk/new --no-config')).toMatchObject({ code: 0, stdout: expect.not.stringContaining('note') });
  expect(await box.read('sdk/new/package.json')).toBe('{ "name": "one" }\n');
});

it('are called as --name says', async () => {
  await box.put('package.json', '{ "name": "store" }');
  expect((await box.run('docs --out sdk/new --no-config')).stdout).toContain('store: 1 page');
  // Two packages of one name would be in each other's way.
  expect(await box.read('sdk/new/package.json')).toBe('{ "name": "store-sdk" }\n');
  expect((await box.run('docs --out sdk/new --no-config --name petstore')).stdout).toContain('petstore: 1 page');
  expect(await box.read('sdk/new/package.json')).toBe('{ "name": "petstore" }\n');
  expect((await box.run('--api one --name uno')).stdout).toContain('uno: 1 page');
  expect(await box.run('--name uno')).toMatchObject({ code: 2, stderr: expect.stringContaining('`--name` is for one API') });
});
