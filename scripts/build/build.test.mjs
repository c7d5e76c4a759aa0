import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as sources from '../../src/index.ts';
import { licenses } from './licenses.mjs';

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

it('needs no package but those that package.json names, and says whose code it holds', async () => {
  const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(files.map((file) => readFile(path.join(out, file), 'utf8')));
  const named = texts.flatMap((text) => [
    ...text.matchAll(/^(?:import|export)\b.*?["']([^."'][^"']*)["'];$|\bimport\(["']([^."'][^"']*)["']\)/gm),
  ]);
  const required = texts.flatMap((text) => [...text.matchAll(/require(?:\.resolve|\(import\.meta\.url\))?\(["']([^."'][^"'/]*)/g)]);
  const packages = [...named, ...required].map(([, name, late]) => name ?? late).filter((name) => !isBuiltin(name));
  expect(packages).toEqual(expect.arrayContaining(['ts-morph', 'prettier']));
  expect(packages.filter((name) => !(name in dependencies))).toEqual([]);
  const licenses = await readFile(path.join(out, 'LICENSES.md'), 'utf8');
  expect(licenses).toMatch(/^## remark-parse \d/m);
  expect(licenses).toMatch(/^## parse5 \d/m);
  expect(licenses).not.toMatch(/^## (?:ts-morph|prettier|jiti|vitest) /m);
});

it('does not pass over a package without a licence', async () => {
  const bare = path.join(folder, 'node_modules/bare');
  await mkdir(bare, { recursive: true });
  await writeFile(path.join(bare, 'package.json'), '{ "name": "bare", "version": "1.0.0" }');
  const modules = [path.join(root, 'src/index.ts'), path.join(bare, 'index.js')];
  await expect(licenses(modules)).rejects.toThrow('bare brings no licence');
  await writeFile(path.join(bare, 'LICENSE.txt'), 'Free.\n');
  expect(await licenses(modules)).toBe('# Packages in this build\n\n## bare 1.0.0\n\nFree.\n');
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
