import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentHash } from './content-hash.ts';
import { formatFiles } from './format-files.ts';
import { manifestHashes } from './manifest.ts';
import type { OutputFile } from './output-file.ts';

let root: string;
let out: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'md2sdk-format-'));
  out = path.join(root, 'generated/sdk');
  await mkdir(out, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const code: OutputFile = { path: 'src/a.ts', content: 'export const a = {\n  b: "c",\n};\n', sources: ['a.md'] };
const licence: OutputFile = { path: 'LICENSE', content: 'as   is' };
const manifest: OutputFile = {
  path: 'manifest.json',
  content: `{\n  "tool": "md2sdk",\n  "files": { "src/a.ts": "${contentHash(code.content)}", "LICENSE": "${contentHash('as   is')}" }\n}\n`,
};
const files = [code, licence, manifest];

const put = (name: string, text: string): Promise<void> => writeFile(path.join(root, name), text);

async function formatted(): Promise<string | undefined> {
  return (await formatFiles(out, files)).find((file) => file.path === code.path)?.content;
}

it.each([
  ['.prettierrc', '{ "singleQuote": true }', "export const a = {\n  b: 'c',\n};\n"],
  ['prettier.config.mjs', 'export default { semi: false };', 'export const a = {\n  b: "c",\n}\n'],
  ['package.json', '{\n  "name": "x",\n  "prettier": { "trailingComma": "none" }\n}', 'export const a = {\n  b: "c"\n};\n'],
  ['.editorconfig', 'root = true\n[*]\nindent_style = tab\n', 'export const a = {\n\tb: "c",\n};\n'],
])('follows %s', async (name, text, expected) => {
  await put(name, text);
  expect(await formatted()).toBe(expected);
});

it('has the manifest vouch for what is written', async () => {
  await put('.prettierrc', '{ "singleQuote": true, "tabWidth": 4 }');
  const written = await formatFiles(out, files);
  const hashes = manifestHashes(written.find((file) => file.path === 'manifest.json')?.content ?? '');
  for (const file of written) if (file.path !== 'manifest.json') expect(hashes?.get(file.path)).toBe(contentHash(file.content));
  expect(written.map((file) => file.path)).toEqual(files.map((file) => file.path));
  expect(written[0]?.sources).toEqual(['a.md']);
  expect(written[1]).toBe(licence);
});

it('gives back the very files where the config says nothing new, and where they are ignored', async () => {
  await put('.prettierrc', '{ "semi": true, "printWidth": 80 }');
  expect(await formatFiles(out, files)).toEqual(files);
  await put('.prettierrc', '{ "semi": false }');
  await put('.prettierignore', 'generated\n');
  expect(await formatFiles(out, files)).toEqual(files);
});

it('does not load prettier without a config', async () => {
  await put('package.json', '{ "devDependencies": { "prettier": "^3.0.0" } }');
  vi.doMock('prettier', () => {
    throw new Error('loaded');
  });
  expect(await formatFiles(out, files)).toBe(files);
  vi.doUnmock('prettier');
});
