import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileStamp } from '../cache/index.ts';
import { contentHash } from './content-hash.ts';
import { knownPlan } from './known-plan.ts';

let folder: string;
const put = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-known-'));
  await put('a.ts', 'a');
});
afterEach(() => rm(folder, { recursive: true }));

const states = (known: Parameters<typeof knownPlan>[1]): unknown =>
  knownPlan(folder, known)?.plan.files.map(({ path: file, state }) => [file, state]);

it('is of files whose content is as it was written, and of those that are not ours', async () => {
  await put('b.ts', 'b');
  expect(states(new Map([['a.ts', { hash: contentHash('a') }]]))).toEqual([
    ['a.ts', 'same'],
    ['b.ts', 'foreign'],
  ]);
  expect(states(new Map([['a.ts', { hash: contentHash('b') }]]))).toBeUndefined();
});

it('is none where a file is gone, or another run is at it', async () => {
  const known = new Map([['a.ts', { hash: contentHash('a') }]]);
  expect(states(new Map([...known, ['b.ts', { hash: contentHash('b') }]]))).toBeUndefined();
  await mkdir(path.join(folder, '.md2sdk-writing'));
  expect(states(known)).toBeUndefined();
});

it('does not read a file that bears its stamp', async () => {
  const stamp = fileStamp(path.join(folder, 'a.ts'));
  expect(states(new Map([['a.ts', { hash: 'of another text', stamp }]]))).toEqual([['a.ts', 'same']]);
  await put('a.ts', 'b');
  expect(states(new Map([['a.ts', { hash: contentHash('a'), stamp }]]))).toBeUndefined();
  expect(states(new Map([['a.ts', { hash: contentHash('b'), stamp }]]))).toEqual([['a.ts', 'same']]);
});

it('is none where a link stands in the place of a file', async () => {
  const known = new Map([['a.ts', { hash: contentHash('a'), stamp: fileStamp(path.join(folder, 'a.ts')) }]]);
  await put('b.ts', 'a');
  await rm(path.join(folder, 'a.ts'));
  await symlink(path.join(folder, 'b.ts'), path.join(folder, 'a.ts'));
  expect(states(known)).toBeUndefined();
});
