import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { freshBuild } from './processes/fresh-build.ts';
import type { FreshBuild } from './processes/fresh-build.ts';

let md2sdk: FreshBuild;
let folder: string;

beforeAll(async () => {
  md2sdk = await freshBuild('init');
});
afterAll(() => md2sdk.remove());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-init-'));
  await cp('docs/example', path.join(folder, 'docs'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** As `npx` runs it: from a folder of its own, in a project that has not installed it. */
it.each([
  ['no package at all', undefined],
  ['a package of ES modules', '{ "name": "shop", "type": "module" }'],
  ['a package of CommonJS', '{ "name": "shop", "type": "commonjs" }'],
])('makes a config that loads where md2sdk is not installed: %s', async (_, packageJson) => {
  if (packageJson !== undefined) await writeFile(path.join(folder, 'package.json'), packageJson);
  for (const words of [['init'], ['generate'], ['check']]) {
    const { code, stdout, stderr } = await md2sdk.run(words, { cwd: folder });
    expect(code, stdout + stderr).toBe(0);
  }
  expect(await readFile(path.join(folder, 'md2sdk.config.ts'), 'utf8')).toMatch(/^import \{ defineConfig \} from 'md2sdk';\n/);
  expect(await readFile(path.join(folder, 'sdk/src/types/index.ts'), 'utf8')).toContain('customerId: string;');
});
