import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInputs } from './read-inputs.ts';
import type { Inputs } from './read-inputs.ts';
import { positionAt } from './source-file.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'md2sdk-source-'));
});
afterEach(() => rm(root, { recursive: true }));

async function put(file: string, content: string | Uint8Array = `# ${file}\n`): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

async function read(inputs: string[], exclude: string[] = []): Promise<Inputs> {
  return readInputs(inputs, { cwd: root, exclude: exclude.map((folder) => path.join(root, folder)) });
}

const relatives = ({ pages }: Inputs): string[] => pages.map((page) => page.relative);

describe('what an input names', () => {
  it('takes the pages of a folder and of the folders in it, sorted by code units', async () => {
    for (const file of ['docs/b.md', 'docs/B.markdown', 'docs/a/z.mdx', 'docs/a-b.txt', 'docs/中.html', 'docs/UP.MD']) await put(file);
    for (const file of ['docs/logo.png', 'docs/api.json', 'docs/.hidden/x.md', 'docs/node_modules/p/README.md']) await put(file);
    expect(relatives(await read(['docs']))).toEqual(['B.markdown', 'UP.MD', 'a-b.txt', 'a/z.mdx', 'b.md', '中.html']);
  });

  it('counts a lone folder as the base, however deep its only page stands', async () => {
    await put('docs/v3/users/get.md');
    const { pages } = await read(['docs/']);
    expect(pages.map(({ path, relative }) => [path, relative])).toEqual([['docs/v3/users/get.md', 'v3/users/get.md']]);
  });

  it('counts the deepest common folder as the base of single files and globs', async () => {
    await put('docs/v3/users/get.md');
    await put('docs/v3/orders/get.md');
    await put('docs/v3/orders/notes.png');
    expect(relatives(await read(['docs/v3/users/get.md']))).toEqual(['get.md']);
    expect(relatives(await read(['docs/**/get.md']))).toEqual(['orders/get.md', 'users/get.md']);
    expect(relatives(await read(['docs/v3/**']))).toEqual(['orders/get.md', 'users/get.md']);
    expect(relatives(await read(['docs/v3/users', 'docs/v3/orders']))).toEqual(['orders/get.md', 'users/get.md']);
  });

  it('tells folders apart where one name begins with the other', async () => {
    await put('docs/api/a.md');
    await put('docs/api2/a.md');
    expect(relatives(await read(['docs/api/a.md', 'docs/api2/a.md']))).toEqual(['api/a.md', 'api2/a.md']);
  });

  it('reads a file that is named outright whatever its name, glob signs included, and once', async () => {
    await put('docs/get [id].api');
    expect(relatives(await read(['docs/get [id].api', './docs/../docs/get [id].api']))).toEqual(['get [id].api']);
  });

  it('leaves out excluded folders', async () => {
    await put('docs/a.md');
    await put('sdk/README.md');
    await put('sdk (1)/README.md');
    expect(relatives(await read(['.'], ['sdk', 'sdk (1)']))).toEqual(['docs/a.md']);
    expect(relatives(await read(['**/*.md'], ['sdk', 'sdk (1)']))).toEqual(['a.md']);
  });

  it('reads an input that lies in an excluded folder: it was meant', async () => {
    await put('api/docs/a.md');
    expect(relatives(await read(['api/docs'], ['api']))).toEqual(['a.md']);
    expect(relatives(await read(['api/docs/a.md'], ['api']))).toEqual(['a.md']);
  });

  it('names each input that matches nothing', async () => {
    await put('docs/a.md');
    await mkdir(path.join(root, 'empty'));
    const { problems } = await read(['docs', 'empty', 'nowhere/*.md']);
    expect(problems).toEqual([
      { kind: 'unmatched', input: 'empty' },
      { kind: 'unmatched', input: 'nowhere/*.md' },
    ]);
  });

  it('ends where a link leads back up', async () => {
    await put('docs/a.md');
    await symlink(path.join(root, 'docs'), path.join(root, 'docs/again'));
    expect(relatives(await read(['docs']))).toEqual(['a.md']);
  });

  it('reads a folder once that links lead to again, under its own name', async () => {
    await put('docs/users/a.md');
    await put('elsewhere/b.md');
    await symlink(path.join(root, 'docs/users'), path.join(root, 'docs/all'));
    await symlink(path.join(root, 'elsewhere'), path.join(root, 'docs/more'));
    await symlink(path.join(root, 'docs'), path.join(root, 'linked'));
    expect(relatives(await read(['docs']))).toEqual(['more/b.md', 'users/a.md']);
    expect(relatives(await read(['linked']))).toEqual(['more/b.md', 'users/a.md']);
  });

  it('shows a page that lies outside of the working folder by the way to it', async () => {
    await put('docs/a.md');
    await mkdir(path.join(root, 'work'));
    const { pages } = await readInputs(['../docs'], { cwd: path.join(root, 'work') });
    expect(pages[0]?.path).toBe('../docs/a.md');
  });
});

describe('what the bytes are', () => {
  it('keeps a BOM in the text', async () => {
    await put('a.md', Uint8Array.of(0xef, 0xbb, 0xbf, 0x23, 0x20, 0x61));
    const { pages, problems } = await read(['a.md']);
    expect(pages[0]?.text).toBe('\uFEFF# a');
    expect(problems).toEqual([]);
  });

  it.each([
    ['utf-16le', Buffer.from('\uFEFF| 名称 |', 'utf16le')],
    ['utf-16be', Buffer.from('\uFEFF| 名称 |', 'utf16le').swap16()],
    // "| 名称类型 |" in GBK.
    ['gb18030', Buffer.from('7c20c3fbb3c6c0e0d0cd207c', 'hex')],
  ])('reads %s on a stated guess', async (encoding, bytes) => {
    await put('a.md', bytes);
    const { pages, problems } = await read(['a.md']);
    expect(pages[0]?.text).toMatch(/^\| 名称(类型)? \|$/);
    expect(problems).toMatchObject([{ kind: 'encoding', encoding, file: { path: 'a.md' } }]);
  });

  it('refuses Latin-1, with the place of the first bad byte', async () => {
    await put('a.md', Buffer.from('# Title\nna\xefve caf\xe9 and cr\xe8me br\xfbl\xe9e', 'latin1'));
    const { pages, problems } = await read(['a.md']);
    expect(pages).toEqual([]);
    const [problem] = problems;
    if (problem?.kind !== 'damaged') throw new Error(`not damaged: ${problem?.kind}`);
    expect(positionAt(problem.file, problem.offset)).toEqual({ line: 2, column: 3 });
  });

  it('refuses what holds NUL bytes', async () => {
    await put('a.md', Buffer.from('# 页面\0'));
    const { pages, problems } = await read(['a.md']);
    expect(pages).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'binary', offset: 4 }]);
  });
});
