import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../cache/index.ts';
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
  return (await formatFiles(out, files)).files.find((file) => file.path === code.path)?.content;
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
  const { files: written } = await formatFiles(out, files);
  const hashes = manifestHashes(written.find((file) => file.path === 'manifest.json')?.content ?? '');
  for (const file of written) if (file.path !== 'manifest.json') expect(hashes?.get(file.path)).toBe(contentHash(file.content));
  expect(written.map((file) => file.path)).toEqual(files.map((file) => file.path));
  expect(written[0]?.sources).toEqual(['a.md']);
  expect(written[1]).toBe(licence);
});

it('gives back the very files where the config says nothing new, and where they are ignored', async () => {
  await put('.prettierrc', '{ "semi": true, "printWidth": 80 }');
  expect(await formatFiles(out, files)).toEqual({ files });
  await put('.prettierrc', '{ "semi": false }');
  await put('.prettierignore', 'generated\n');
  expect(await formatFiles(out, files)).toEqual({ files });
});

/** From here on, whoever loads prettier fails. */
function forbidPrettier(): void {
  vi.doMock('prettier', () => {
    throw new Error('loaded');
  });
}
afterEach(() => void vi.doUnmock('prettier'));

it('does not load prettier without a config', async () => {
  await put('package.json', '{ "devDependencies": { "prettier": "^3.0.0" } }');
  forbidPrettier();
  expect((await formatFiles(out, files)).files).toBe(files);
});

describe('where prettier fails', () => {
  it('says so, and gives back what it was to format', async () => {
    await put('.prettierrc', '{ "plugins": ["prettier-plugin-nowhere"] }');
    const { files: left, problem } = await formatFiles(out, files);
    expect(left).toEqual(files);
    expect(problem).toMatchObject({ path: 'LICENSE', count: 3, reason: expect.stringContaining('prettier-plugin-nowhere') });
    expect(problem?.reason).not.toContain('\n');
  });

  it('formats the others, and has the manifest vouch for them', async () => {
    await put('.prettierrc', '{ "singleQuote": true }');
    const broken = { path: 'src/broken.ts', content: 'export const = ;' };
    const { files: left, problem } = await formatFiles(out, [broken, ...files]);
    expect(problem).toMatchObject({ path: 'src/broken.ts', count: 1 });
    expect(left[0]).toBe(broken);
    expect(manifestHashes(left.at(-1)?.content ?? '')?.get(code.path)).toBe(contentHash("export const a = {\n  b: 'c',\n};\n"));
  });

  it('leaves a broken config alone where it is told to', async () => {
    await put('.prettierrc', '{ broken');
    await put('.prettierignore', 'generated');
    expect(await formatFiles(out, files)).toEqual({ files });
  });
});

describe('with a store', () => {
  const entries = new Map<string, unknown>();
  const store: Store = { get: (key) => entries.get(key), put: (key, value) => void entries.set(key, value) };
  const withStore = (some: readonly OutputFile[]): ReturnType<typeof formatFiles> => formatFiles(out, some, { store });

  beforeEach(async () => {
    entries.clear();
    await put('.prettierrc', '{ "singleQuote": true }');
  });

  it('does not load prettier for files that it has seen', async () => {
    const { files: written } = await withStore(files);
    forbidPrettier();
    expect(await withStore(files)).toEqual({ files: written });
    expect(written).not.toEqual(files);
  });

  it('asks prettier again when a file, the config or an ignore file has changed', async () => {
    await withStore(files);
    forbidPrettier();
    const problem = { path: code.path, count: 1, reason: expect.any(String) as string };
    expect((await withStore([{ ...code, content: 'export const a = "d";\n' }, licence])).problem).toEqual(problem);
    await put('.prettierignore', 'generated/sdk/src');
    expect((await withStore([code])).problem).toEqual(problem);
    await rm(path.join(root, '.prettierignore'));
    expect((await withStore([code])).problem).toBeUndefined();
    await put('.editorconfig', '[*]\nindent_style = tab\n');
    expect((await withStore([code])).problem).toEqual(problem);
  });

  it.each([
    ['prettier.config.mjs', 'export default { semi: false };'],
    ['.prettierrc', '"@acme/prettier-config"'],
    ['.prettierrc', '{ "plugins": [], "semi": false }'],
    ['package.json', '{ "prettier": "@acme/prettier-config" }'],
  ])('keeps nothing of %s that says %s', async (name, text) => {
    await rm(path.join(root, '.prettierrc'));
    await put(name, text);
    await mkdir(path.join(root, 'node_modules/@acme/prettier-config'), { recursive: true });
    await put('node_modules/@acme/prettier-config/package.json', '{ "name": "@acme/prettier-config", "main": "index.json" }');
    await put('node_modules/@acme/prettier-config/index.json', '{ "semi": false }');
    expect((await withStore(files)).problem).toBeUndefined();
    expect(entries.size).toBe(0);
  });
});
