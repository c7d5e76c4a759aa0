import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.ts';
import type { OutputFile } from './output-file.ts';
import { planWrite } from './plan-write.ts';
import { staleFiles } from './stale-files.ts';
import { stagingName } from './staging.ts';
import { unifiedDiff } from './unified-diff.ts';
import { writeFiles } from './write-files.ts';

let root: string;
let out: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'md2sdk-write-'));
  out = path.join(root, 'a/sdk');
});
afterEach(() => rm(root, { recursive: true }));

/** Files with the manifest that vouches for them. */
function sdk(contents: Readonly<Record<string, string>>): OutputFile[] {
  const files = Object.entries(contents).map(([name, content]) => ({ path: name, content }));
  const hashes = Object.fromEntries(files.map((file) => [file.path, contentHash(file.content)]));
  return [...files, { path: 'manifest.json', content: JSON.stringify({ tool: 'md2sdk', files: hashes }) }];
}

async function put(name: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(out, name)), { recursive: true });
  await writeFile(path.join(out, name), content);
}

/** All that stands in the output folder, hidden files too. */
async function tree(folder: string = out): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const));
  return Object.fromEntries(contents.sort());
}

async function states(files: OutputFile[]): Promise<Record<string, string>> {
  const { files: planned } = planWrite(out, files);
  return Object.fromEntries(planned.filter((file) => file.path !== 'manifest.json').map((file) => [file.path, file.state]));
}

const asTree = (files: OutputFile[]): Record<string, string> => Object.fromEntries(files.map((file) => [file.path, file.content]));

describe('a plan', () => {
  it('tells new, changed, same, orphaned, edited, kept, foreign and blocked files apart', async () => {
    await writeFiles(out, sdk({ 'same.ts': 's', 'changed.ts': 'c', 'edited.ts': 'e', 'orphan.ts': 'o', 'kept.ts': 'k' }));
    for (const name of ['edited.ts', 'kept.ts', 'foreign.ts', 'blocked.ts']) await put(name, 'by hand');
    expect(await states(sdk({ 'same.ts': 's', 'changed.ts': 'c2', 'edited.ts': 'e', 'blocked.ts': 'b', 'new.ts': 'n' }))).toEqual({
      'same.ts': 'same',
      'changed.ts': 'changed',
      'edited.ts': 'edited',
      'orphan.ts': 'orphan',
      'kept.ts': 'kept',
      'foreign.ts': 'foreign',
      'blocked.ts': 'blocked',
      'new.ts': 'new',
    });
  });

  it('does not take turned line ends for a change', async () => {
    await writeFiles(out, sdk({ 'a.ts': 'one\ntwo\n', 'b.ts': 'one\n' }));
    await put('a.ts', 'one\r\ntwo\r\n');
    await put('b.ts', 'one\r\n');
    expect(await states(sdk({ 'a.ts': 'one\ntwo\n', 'b.ts': 'two\n' }))).toEqual({ 'a.ts': 'same', 'b.ts': 'changed' });
  });

  it('does not look at what is installed, built or hidden', async () => {
    await put('node_modules/x/index.js', '');
    await put('dist/index.js', '');
    await put('.git/HEAD', '');
    expect(await states(sdk({ 'a.ts': '' }))).toEqual({ 'a.ts': 'new' });
  });

  it('refuses paths that lead out of the folder, and two that are one on some systems', async () => {
    for (const bad of ['../a.ts', '/a.ts', 'a//b.ts', 'a\\b.ts', '.git/config', 'a\0.ts', 'c:x.ts']) {
      expect(() => planWrite(out, [{ path: bad, content: '' }])).toThrow('not a path');
    }
    expect(() =>
      planWrite(out, [
        { path: 'A.ts', content: '' },
        { path: 'a.ts', content: '' },
      ]),
    ).toThrow('two files');
  });
});

describe('writing', () => {
  it('makes the folder and leaves nothing of its own in it', async () => {
    const files = sdk({ 'src/a.ts': 'a', 'README.md': 'r' });
    const { plan, refusal } = await writeFiles(out, files);
    expect(refusal).toBeUndefined();
    expect(plan.files.map(({ state }) => state)).toEqual(['new', 'new', 'new']);
    expect(await tree()).toEqual(asTree(files));
  });

  it('replaces what changed, removes its own orphans with their folders, keeps what is edited or foreign', async () => {
    await writeFiles(out, sdk({ 'src/old/a.ts': 'a', 'src/b.ts': 'b', 'c.ts': 'c' }));
    await put('c.ts', 'by hand');
    await put('notes.txt', 'mine');
    const files = sdk({ 'src/b.ts': 'b2' });
    await writeFiles(out, files);
    expect(await tree()).toEqual({ ...asTree(files), 'c.ts': 'by hand', 'notes.txt': 'mine' });
    expect(await readdir(path.join(out, 'src'))).toEqual(['b.ts']);
  });

  it('does not touch what is the same', async () => {
    await writeFiles(out, sdk({ 'a.ts': 'a', 'b.ts': 'b' }));
    const past = new Date('2001-01-01');
    await utimes(path.join(out, 'a.ts'), past, past);
    await utimes(out, past, past);
    await writeFiles(out, sdk({ 'a.ts': 'a', 'b.ts': 'b' }));
    expect((await stat(out)).mtime).toEqual(past);
    await writeFiles(out, sdk({ 'a.ts': 'a', 'b.ts': 'b2' }));
    expect((await stat(path.join(out, 'a.ts'))).mtime).toEqual(past);
  });

  it('writes nothing on a dry run', async () => {
    const { plan } = await writeFiles(out, sdk({ 'a.ts': 'a' }), { dryRun: true });
    expect(plan.files).toHaveLength(2);
    expect(await readdir(root)).toEqual([]);
  });

  it('refuses a folder of others', async () => {
    await put('package.json', '{}');
    await put('manifest.json', '{ "name": "an app", "files": {} }');
    const before = await tree();
    const { refusal } = await writeFiles(out, sdk({ 'src/a.ts': 'a' }));
    expect(refusal).toEqual({ kind: 'folder', paths: ['manifest.json', 'package.json'] });
    expect(await tree()).toEqual(before);
  });

  it('refuses as a whole where a file of others stands in the way', async () => {
    await writeFiles(out, sdk({ 'a.ts': 'a' }));
    await put('b.ts', 'mine');
    const before = await tree();
    const { refusal } = await writeFiles(out, sdk({ 'a.ts': 'a2', 'b.ts': 'b' }));
    expect(refusal).toEqual({ kind: 'file', paths: ['b.ts'] });
    expect(await tree()).toEqual(before);
  });

  it('does not read what others keep beside it, however large', async () => {
    await writeFiles(out, sdk({ 'a.ts': 'a' }));
    const large = path.join(out, 'recordings.bin');
    await writeFile(large, '');
    // more than a string can hold, and nothing on the disk
    await truncate(large, 2 ** 30);
    const { plan, refusal } = await writeFiles(out, sdk({ 'a.ts': 'b' }));
    expect(refusal).toBeUndefined();
    expect(plan.files.find((file) => file.path === 'recordings.bin')).toEqual({ path: 'recordings.bin', state: 'foreign' });
    expect((await stat(large)).size).toBe(2 ** 30);
  });

  it("does not remove what others put into a folder of a file's name", async () => {
    await writeFiles(out, sdk({ 'a.ts': 'a', 'b.ts': 'b', 'c.ts': 'c' }));
    for (const name of ['a.ts', 'b.ts', 'c.ts']) await rm(path.join(out, name));
    await put('a.ts/mine.txt', 'mine');
    await put('b.ts/.hidden', 'mine');
    await mkdir(path.join(out, 'c.ts/empty'), { recursive: true });
    const before = await tree();
    const { refusal } = await writeFiles(out, sdk({ 'a.ts': 'a', 'b.ts': 'b', 'c.ts': 'c' }));
    expect(refusal).toEqual({ kind: 'file', paths: ['a.ts', 'b.ts'] });
    expect(await tree()).toEqual(before);
  });

  it('puts a file where an empty folder of its name stands', async () => {
    await mkdir(path.join(out, 'a.ts/b/c'), { recursive: true });
    const files = sdk({ 'a.ts': 'a' });
    expect((await writeFiles(out, files)).refusal).toBeUndefined();
    expect(await tree()).toEqual(asTree(files));
  });

  it('exchanges a file for a folder of its own files, and back', async () => {
    const [flat, deep] = [sdk({ 'a.ts': 'a' }), sdk({ 'a.ts/b.ts': 'b', 'a.ts/c/d.ts': 'd' })];
    for (const files of [flat, deep, flat]) {
      expect((await writeFiles(out, files)).refusal).toBeUndefined();
      expect(await tree()).toEqual(asTree(files));
    }
  });

  it('does not make a folder of a file that was edited by hand', async () => {
    await writeFiles(out, sdk({ 'a.ts': 'a' }));
    await put('a.ts', 'by hand');
    expect((await writeFiles(out, sdk({ 'a.ts/b.ts': 'b' }))).refusal).toEqual({ kind: 'file', paths: ['a.ts'] });
    expect((await tree())['a.ts']).toBe('by hand');
  });

  it('refuses a folder whose place a file has', async () => {
    const file = path.join(root, 'a');
    await writeFile(file, 'mine');
    expect((await writeFiles(out, sdk({ 'b.ts': 'b' }))).refusal).toEqual({ kind: 'no-folder', paths: [file] });
    expect((await writeFiles(file, sdk({ 'b.ts': 'b' }))).refusal).toEqual({ kind: 'no-folder', paths: [file] });
  });

  it('does not follow a link out of the folder', async () => {
    await mkdir(path.join(root, 'elsewhere'));
    await writeFiles(out, sdk({ 'a.ts': 'a' }));
    await symlink(path.join(root, 'elsewhere'), path.join(out, 'src'));
    const { refusal } = await writeFiles(out, sdk({ 'a.ts': 'a', 'src/b.ts': 'b' }));
    expect(refusal).toEqual({ kind: 'file', paths: ['src'] });
    expect(await readdir(path.join(root, 'elsewhere'))).toEqual([]);
  });
});

describe('all or nothing', () => {
  /** The name is longer than file systems allow: its rename fails, after others have succeeded. */
  const impossible = `z${'z'.repeat(300)}.ts`;

  it('brings everything back when a step fails', async () => {
    await writeFiles(out, sdk({ 'a.ts': 'a', 'gone/b.ts': 'b' }));
    const before = await tree();
    await expect(writeFiles(out, sdk({ 'a.ts': 'a2', 'new/c.ts': 'c', [impossible]: '' }))).rejects.toThrow('ENAMETOOLONG');
    expect(await tree()).toEqual(before);
    expect(await readdir(out)).toEqual(['a.ts', 'gone', 'manifest.json']);
  });

  it.each([
    ['a file became a folder', { 'a.ts': 'a' }, { 'a.ts/b.ts': 'b' }],
    ['a folder became a file', { 'a.ts/b.ts': 'b' }, { 'a.ts': 'a' }],
  ])('brings everything back where %s', async (_, first, second) => {
    await writeFiles(out, sdk(first));
    const before = await tree();
    await expect(writeFiles(out, sdk({ ...second, [impossible]: '' }))).rejects.toThrow('ENAMETOOLONG');
    expect(await tree()).toEqual(before);
  });

  it('leaves no folder behind when the first run fails', async () => {
    await expect(writeFiles(out, sdk({ [impossible]: '' }))).rejects.toThrow('ENAMETOOLONG');
    expect(await readdir(root)).toEqual([]);
  });

  /** As a run leaves the folder that is killed between two renames: `a.ts` is exchanged, `gone.ts` moved, `z.ts` is not. */
  async function killedHalfway(pid: number): Promise<void> {
    await writeFiles(out, sdk({ 'a.ts': 'a', 'gone.ts': 'g', 'z.ts': 'z' }));
    await rm(path.join(out, 'gone.ts'));
    for (const [name, content] of [
      ['a.ts', 'a2'],
      ['new/n.ts', 'n'],
    ] as const)
      await put(name, content);
    const staged = { 'old/0': 'a', 'old/1': 'g', 'new/3': 'z2', 'owner.json': JSON.stringify({ pid, host: hostname() }) };
    const journal = [
      ['a.ts', true],
      ['gone.ts', true],
      ['new/n.ts', false],
      ['z.ts', true],
    ].map(([name, existed]) => ({ path: name, existed }));
    for (const [name, content] of Object.entries({ ...staged, 'journal.json': JSON.stringify(journal) })) {
      await put(`${stagingName}/${name}`, content);
    }
  }

  it('undoes what a run that died left halfway', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await killedHalfway(pid);
    const { plan } = await writeFiles(out, sdk({ 'a.ts': 'a', 'gone.ts': 'g', 'z.ts': 'z' }));
    expect(new Set(plan.files.map(({ state }) => state))).toEqual(new Set(['same']));
    expect(await tree()).toEqual(asTree(sdk({ 'a.ts': 'a', 'gone.ts': 'g', 'z.ts': 'z' })));
    expect(await readdir(out)).toEqual(['a.ts', 'gone.ts', 'manifest.json', 'z.ts']);
  });

  it('waits for a run that is alive, and gives up without a change', async () => {
    await killedHalfway(process.pid);
    const before = await tree();
    const { refusal } = await writeFiles(out, sdk({ 'b.ts': 'b' }), { patienceMs: 100 });
    expect(refusal).toEqual({ kind: 'busy', paths: [] });
    expect(await tree()).toEqual(before);
  });

  it('does not mix two runs at once', async () => {
    const versions = ['1', '2', '3', '4'].map((version) =>
      sdk(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}-${Number(version) % 2}.ts`, version]))),
    );
    await Promise.all(versions.map((files) => writeFiles(out, files)));
    expect(versions.map(asTree)).toContainEqual(await tree());
  });
});

describe('freshness', () => {
  it('names what is missing, changed, edited or surplus', async () => {
    await writeFiles(out, sdk({ 'changed.ts': 'c', 'edited.ts': 'e', 'orphan.ts': 'o', 'same.ts': 's' }));
    for (const name of ['edited.ts', 'src/surplus.ts', 'notes.txt']) await put(name, 'by hand');
    const plan = planWrite(out, sdk({ 'changed.ts': 'c2', 'edited.ts': 'e', 'missing.ts': 'm', 'same.ts': 's' }));
    const stale = staleFiles(plan).map(({ staleness, file }) => [file.path, staleness]);
    expect(stale.filter(([name]) => name !== 'manifest.json')).toEqual([
      ['changed.ts', 'changed'],
      ['edited.ts', 'edited'],
      ['missing.ts', 'missing'],
      ['orphan.ts', 'surplus'],
      ['src/surplus.ts', 'surplus'],
    ]);
  });

  it('finds nothing right after writing', async () => {
    const files = sdk({ 'a.ts': 'a', 'src/b.ts': 'b' });
    await writeFiles(out, files);
    expect(staleFiles(planWrite(out, files))).toEqual([]);
  });

  it('shows a change as git does', async () => {
    await writeFiles(out, sdk({ 'a.ts': 'one\ntwo\n', 'o.ts': 'o\n' }));
    const { files } = planWrite(out, sdk({ 'a.ts': 'one\n2\n', 'n.ts': 'n\n' }));
    const diffs = await Promise.all(files.filter((file) => file.path !== 'manifest.json').map(unifiedDiff));
    expect(diffs).toEqual([
      '--- a/a.ts\n+++ b/a.ts\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n',
      '--- /dev/null\n+++ b/n.ts\n@@ -0,0 +1,1 @@\n+n\n',
      '--- a/o.ts\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-o\n',
    ]);
  });
});
