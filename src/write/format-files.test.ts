import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('with what it remembers', () => {
  /** Formats, and writes what came of it, as `generate` does. */
  async function generated(): Promise<readonly OutputFile[]> {
    const { files: written } = await formatFiles(out, files, { remember: true });
    await mkdir(path.join(out, 'src'), { recursive: true });
    for (const { path: name, content } of written) await writeFile(path.join(out, name), content);
    return written;
  }

  beforeEach(async () => {
    await mkdir(path.join(root, 'node_modules'));
    await put('.prettierrc', '{ "singleQuote": true }');
  });

  it('does not load prettier when nothing has changed', async () => {
    const written = await generated();
    forbidPrettier();
    expect(await formatFiles(out, files)).toEqual({ files: written });
  });

  it('asks prettier again when a file, the config, an ignore file or the output has changed', async () => {
    await generated();
    forbidPrettier();
    await expect(formatFiles(out, [{ ...code, content: 'export const a = "d";\n' }, licence, manifest])).rejects.toThrow();
    await put('.prettierignore', 'generated/sdk/src');
    await expect(formatFiles(out, files)).rejects.toThrow();
    await rm(path.join(root, '.prettierignore'));
    await put('.editorconfig', '[*]\nindent_style = tab\n');
    await expect(formatFiles(out, files)).rejects.toThrow();
    await rm(path.join(root, '.editorconfig'));
    await writeFile(path.join(out, code.path), 'by hand');
    await expect(formatFiles(out, files)).rejects.toThrow();
    await rm(path.join(out, code.path));
    await expect(formatFiles(out, files)).rejects.toThrow();
  });

  it.each([
    ['prettier.config.mjs', 'export default { semi: false };'],
    ['.prettierrc', '"@acme/prettier-config"'],
    ['.prettierrc', '{ "plugins": [], "semi": false }'],
    ['package.json', '{ "prettier": "@acme/prettier-config" }'],
  ])('remembers nothing of %s that says %s', async (name, text) => {
    await rm(path.join(root, '.prettierrc'));
    await put(name, text);
    await mkdir(path.join(root, 'node_modules/@acme/prettier-config'), { recursive: true });
    await put('node_modules/@acme/prettier-config/package.json', '{ "name": "@acme/prettier-config", "main": "index.json" }');
    await put('node_modules/@acme/prettier-config/index.json', '{ "semi": false }');
    await generated();
    expect(await readdir(path.join(root, 'node_modules'))).toEqual(['@acme']);
  });

  it('writes nothing unless told to', async () => {
    await formatFiles(out, files);
    expect(await readdir(path.join(root, 'node_modules'))).toEqual([]);
  });
});
