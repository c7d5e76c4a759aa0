import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderLook } from './folder-look.ts';
import { stagingName } from './staging.ts';
import { walkFolder } from './walk-folder.ts';
import { writeFiles } from './write-files.ts';

let folder: string;

const inside = (name: string): string => path.join(folder, name);

function look(): string | undefined {
  const content = walkFolder(folder);
  return content && folderLook(content);
}

/** Until every file has stood long enough to be known by its times. */
const settle = (): Promise<void> => sleep(150);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-look-'));
  await writeFile(inside('a.ts'), 'a');
  await writeFile(inside('b.ts'), 'b');
  await settle();
});
afterEach(() => rm(folder, { recursive: true }));

it.each<[string, () => Promise<unknown>]>([
  ['a file is put', () => writeFile(inside('c.ts'), 'c')],
  ['a file is written again', () => writeFile(inside('a.ts'), 'A')],
  ['a file takes the place of another', () => rename(inside('b.ts'), inside('a.ts'))],
  ['a file goes', () => rm(inside('a.ts'))],
  ['a folder is made', () => mkdir(inside('d'))],
  ['a hidden file is put', () => writeFile(inside('.env'), '')],
])('is another once %s', async (_, change) => {
  const before = look();
  expect(before).toBeDefined();
  expect(look()).toBe(before);
  await change();
  await settle();
  expect(look()).not.toBe(before);
});

it('is the same while a set is under way, and none right after a file was written', async () => {
  const before = look();
  await mkdir(inside(stagingName));
  expect(look()).toBe(before);
  await writeFile(inside('a.ts'), 'A');
  expect(look()).toBeUndefined();
});

it('follows no link, wherever it leads', async () => {
  await symlink('loop', inside('loop'));
  await symlink('/nowhere/at/all', inside('astray'));
  await settle();
  const before = look();
  expect(before).toBeDefined();
  expect((await writeFiles(inside('.'), [], { dryRun: true })).plan.files.map((file) => file.path)).toContain('loop');
  await rm(inside('astray'));
  expect(look()).not.toBe(before);
});

it('keeps a run from writing what was planned before another hand came', async () => {
  const out = inside('sdk');
  const files = [{ path: 'c.ts', content: 'c' }];
  const { plan } = await writeFiles(out, files, { dryRun: true });
  expect(plan.files).toMatchObject([{ path: 'c.ts', state: 'new' }]);
  await mkdir(out);
  await writeFile(path.join(out, 'c.ts'), 'by hand');
  expect(await writeFiles(out, files, { planned: plan })).toHaveProperty('refusal');
  expect(await readFile(path.join(out, 'c.ts'), 'utf8')).toBe('by hand');
});
