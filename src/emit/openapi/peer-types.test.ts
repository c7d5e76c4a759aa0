import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printJson } from '../json/index.ts';
import { openapiDocument } from './openapi-document.ts';
import { sampleModel } from './testing/sample-model.ts';

/** The peers have a package of their own, for the TypeScript that they need. */
const peers = createRequire(new URL('../../../test/peers/package.json', import.meta.url));
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');

const strict = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--target',
  'es2022',
  '--module',
  'nodenext',
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-peer-'));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(path.join(folder, 'openapi.json'), printJson(openapiDocument(sampleModel)));
  const cli = peers.resolve('openapi-typescript/package.json').replace('package.json', 'bin/cli.js');
  execFileSync(process.execPath, [cli, 'openapi.json', '--output', 'api.ts'], { cwd: folder, stdio: 'pipe' });
});
afterAll(() => rm(folder, { recursive: true }));

/** What the compiler says of a user of the types; nothing where it has no complaint. */
async function complaints(user: string): Promise<string> {
  await writeFile(path.join(folder, 'user.ts'), user);
  try {
    execFileSync(process.execPath, [tsc, ...strict, 'user.ts'], { cwd: folder, stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

it('gives openapi-typescript types that compile and say what the pages say', async () => {
  const user = (state: string): string => `
    import type { components, operations } from './api.js';
    type Order = components['schemas']['Order'];
    export const order: Pick<Order, 'id' | 'state' | 'kind' | 'zh-CN'> = { id: 'a', state: '${state}', kind: 2 };
    export const query: NonNullable<operations['getOrder']['parameters']['query']> = { fields: ['id'] };
    export const reply = (answer: operations['createOrder']['responses']['200']['content']['application/json']): string | undefined => answer.data?.id;
  `;
  expect(await complaints(user('open'))).toBe('');
  expect(await complaints(user('opened'))).toContain(`Type '"opened"' is not assignable to type`);
});
