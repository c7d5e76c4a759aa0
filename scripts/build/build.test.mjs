import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as sources from '../../src/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// where the packages are found
const folder = path.join(root, 'node_modules/.cache', `md2sdk-build-${process.pid}`);
const out = path.join(folder, 'dist');

beforeAll(async () => {
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'of-an-older-build.js'), '');
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--out', out]);
});

afterAll(() => rm(folder, { recursive: true }));

it('has what is started and imported by its name, and nothing of an older build', async () => {
  expect(await readdir(out)).toEqual(expect.arrayContaining(['cli', 'config', 'index.d.ts', 'index.js', 'parts']));
  expect(existsSync(path.join(out, 'of-an-older-build.js'))).toBe(false);
  expect(await readFile(path.join(out, 'cli/main.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

it('gives out what the sources do, no more', async () => {
  expect(Object.keys(await import(pathToFileURL(path.join(out, 'index.js')).href)).toSorted()).toEqual(Object.keys(sources).toSorted());
});

it('keeps what a config imports apart from everything else', async () => {
  const [, part] = /^export \{[^}]*\} from "(\S+)";$/m.exec(await readFile(path.join(out, 'config/define-config.js'), 'utf8'));
  expect(await readFile(path.join(out, 'config', part), 'utf8')).not.toMatch(/^import\b/m);
});

it('declares all that its types speak of', async () => {
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.d.ts'));
  expect(files).toContain('index.d.ts');
  for (const file of files) {
    const text = await readFile(path.join(out, file), 'utf8');
    const names = [...text.matchAll(/['"](\.{1,2}\/[^'"]+)\.ts['"]/g)].map(([, name]) => `${name}.d.ts`);
    expect(names.filter((name) => !existsSync(path.join(out, path.dirname(file), name)))).toEqual([]);
  }
});
