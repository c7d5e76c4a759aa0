import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInputs } from './read-inputs.ts';
import { readRevision } from './read-revision.ts';
import type { Revision } from './read-revision.ts';

let folder: string;

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'core.autocrlf=false', ...args], { cwd: folder }).toString();

async function put(file: string, content: string | Buffer): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), content);
}

async function filesOf(revision: Revision): Promise<string[]> {
  const entries = await readdir(revision.root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(revision.root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

async function brought(...inputs: string[]): Promise<string[]> {
  const revision = await readRevision(
    'v1',
    folder,
    inputs.map((input) => path.resolve(folder, input)),
  );
  if ('kind' in revision) throw new Error(revision.kind);
  const files = await filesOf(revision);
  await revision.remove();
  return files;
}

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'md2sdk-git-')));
  git('init', '-q');
  await put('docs/a.md', 'old\r\n');
  await put('docs/部门/用户 "b".md', Buffer.from([0xff, 0xfe, 0x41, 0x00]));
  await put('docs/notes.rst', 'rst');
  await put('docs/empty.md', '');
  await put('src/index.ts', 'code');
  await symlink('a.md', path.join(folder, 'docs/link.md'));
  git('add', '.');
  git('commit', '-qm', 'one');
  git('tag', 'v1');
  await put('docs/a.md', 'new');
  await rm(path.join(folder, 'docs/部门'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

it('brings pages as they were, byte for byte, and takes them away again', async () => {
  const revision = await readRevision('v1', folder, [path.join(folder, 'docs')]);
  if ('kind' in revision) throw new Error(revision.kind);
  expect(await filesOf(revision)).toEqual(['docs/a.md', 'docs/empty.md', 'docs/部门/用户 "b".md']);
  expect(await readFile(revision.place(path.join(folder, 'docs/a.md')), 'utf8')).toBe('old\r\n');
  const { pages } = await readInputs(['docs'], { cwd: revision.place(folder), shownFrom: revision.root });
  expect(pages.map((page) => [page.path, page.text])).toContainEqual(['docs/部门/用户 "b".md', 'A']);
  await revision.remove();
  await expect(readdir(revision.root)).rejects.toThrow('ENOENT');
  expect(git('status', '--porcelain')).toContain(' M docs/a.md');
});

it.each<[string[], string[]]>([
  [['docs/a.md'], ['docs/a.md']],
  [['docs/notes.rst'], ['docs/notes.rst']],
  [['docs/*.rst'], ['docs/a.md', 'docs/empty.md', 'docs/notes.rst', 'docs/部门/用户 "b".md']],
  [['.'], ['docs/a.md', 'docs/empty.md', 'docs/部门/用户 "b".md']],
  [['docs/部门'], ['docs/部门/用户 "b".md']],
  [['nowhere'], []],
])('of %j may match %j', async (inputs, files) => {
  expect(await brought(...inputs)).toEqual(files);
});

it('knows inputs from a folder below the root, and through a link', async () => {
  const outside = await mkdtemp(path.join(tmpdir(), 'md2sdk-link-'));
  const link = path.join(outside, 'checkout');
  await symlink(folder, link);
  const cwd = path.join(link, 'docs');
  const revision = await readRevision('v1', cwd, [path.join(cwd, 'a.md')]);
  if ('kind' in revision) throw new Error(revision.kind);
  expect(await filesOf(revision)).toEqual(['docs/a.md']);
  expect(revision.place(path.join(cwd, 'a.md'))).toBe(path.join(revision.root, 'docs/a.md'));
  await revision.remove();
  await rm(outside, { recursive: true });
});

describe('says what is wrong', () => {
  it.each(['v9', '', '--help', '-h', 'v1..HEAD', 'v1:docs/a.md'])('with the revision %j', async (name) => {
    expect(await readRevision(name, folder, [folder])).toMatchObject({
      kind: 'unknown-revision',
      reason: expect.stringMatching(/./) as string,
    });
  });

  it('with a place outside of the repository', async () => {
    expect(await readRevision('v1', folder, [path.dirname(folder)])).toMatchObject({ kind: 'outside' });
    expect(await readRevision('v1', folder, [path.join(folder, '../elsewhere/docs')])).toMatchObject({ kind: 'outside' });
  });

  it('with a folder that is in no repository', async () => {
    const bare = await mkdtemp(path.join(tmpdir(), 'md2sdk-bare-'));
    expect(await readRevision('v1', bare, [bare])).toEqual({ kind: 'no-repository' });
    await rm(bare, { recursive: true });
  });
});
