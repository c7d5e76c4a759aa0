import { mkdtemp, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileStamp, settledStamp } from './file-stamp.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-stamp-'));
  file = path.join(folder, 'a.ts');
  await writeFile(file, 'one');
});
afterEach(() => rm(folder, { recursive: true }));

it('stays while nobody writes', () => {
  expect(fileStamp(file)).toBe(fileStamp(file));
  expect(fileStamp(path.join(folder, 'b.ts'))).toBeUndefined();
});

it('is another after a change that keeps size and time', async () => {
  const before = fileStamp(file);
  const { atime, mtime } = await stat(file);
  await writeFile(file, 'two');
  await utimes(file, atime, mtime);
  expect(fileStamp(file)).not.toBe(before);
});

it('is another where another file takes the place', async () => {
  const before = fileStamp(file);
  await writeFile(path.join(folder, 'b.ts'), 'two');
  await rename(path.join(folder, 'b.ts'), file);
  expect(fileStamp(file)).not.toBe(before);
});

it('is settled once the file has stood for a while, seen from then', async () => {
  const { ctimeMs } = await stat(file);
  expect(settledStamp(file, ctimeMs + 5000)).toBe(fileStamp(file));
  expect(settledStamp(file, ctimeMs + 1)).toBeUndefined();
  expect(settledStamp(file, ctimeMs - 5000)).toBeUndefined();
  expect(settledStamp(path.join(folder, 'b.ts'), Date.now())).toBeUndefined();
});

it('has none for a link that leads in a circle, and takes a link for what it is where a file must be settled', async () => {
  const link = path.join(folder, 'link');
  await symlink('link', link);
  expect(fileStamp(link)).toBeUndefined();
  expect(settledStamp(link, Date.now() + 10_000)).toBeDefined();
});
