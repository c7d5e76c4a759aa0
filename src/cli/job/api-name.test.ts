import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { apiName } from './api-name.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'md2sdk-name-'));
});
afterEach(() => rm(root, { recursive: true }));

async function put(file: string, text: string = ''): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

it.each([
  ['petstore', 'petstore'],
  ['petstore/docs', 'petstore'],
  ['petstore/docs/api/v1/zh-CN', 'petstore'],
  ['petstore/docs/users.md', 'petstore'],
  ['petstore/docs/**/*.md', 'petstore'],
  ['docs/petstore/*.md', 'petstore'],
  ['docs/pet.store', 'pet.store'],
])('%s is of %s', async (input, name) => {
  await put('petstore/docs/users.md');
  await put('docs/pet.store/a.md');
  expect(apiName(path.join(root, input))).toEqual({ name });
});

it('is called as the package that it documents, which every checkout calls the same', async () => {
  await put('checkout-17/package.json', '{ "name": "@acme/petstore" }');
  await put('checkout-17/docs/a.md');
  expect(apiName(path.join(root, 'checkout-17/docs'))).toEqual({ name: 'petstore', documents: '@acme/petstore' });
  expect(apiName(path.join(root, 'checkout-17/docs/users'))).toEqual({ name: 'users' });
});

it.each(['{ broken', '{}', '{ "name": "docs" }', '{ "name": 1 }'])('does without a package.json that holds %s', async (text) => {
  await put('petstore/package.json', text);
  await put('petstore/docs/a.md');
  expect(apiName(path.join(root, 'petstore/docs'))).toEqual({ name: 'petstore' });
});

it('keeps a name that says nothing where there is no other', () => {
  expect(apiName('/docs')).toEqual({ name: 'docs' });
  expect(apiName('/*.md')).toEqual({ name: 'api' });
});
