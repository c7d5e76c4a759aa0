import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandbox } from '../src/cli/testing/sandbox.ts';
import type { Outcome, Sandbox } from '../src/cli/testing/sandbox.ts';
import type { Engine } from '../src/cli/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the SDK is made, and where its shards are. */
let here: Sandbox;
let there: Sandbox;

beforeEach(async () => {
  here = await sandbox();
  there = await sandbox();
});
afterEach(async () => {
  vi.doUnmock('unified');
  vi.doUnmock('parse5');
  vi.doUnmock('../src/read-sheet.ts');
  await here.remove();
  await there.remove();
});

/** Modules as a process of its own loads them. */
async function freshEngine(): Promise<Engine> {
  vi.resetModules();
  return (await import('../src/cli/index.ts')).lazyEngine;
}

async function contents(box: Sandbox, folder: string): Promise<Record<string, string>> {
  const files = await box.list(folder);
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await box.read(`${folder}/${file}`)] as const)));
}

async function putPages(folder: string): Promise<void> {
  const filter = (file: string): boolean => !/(?:\.json|README\.md|\/out)$/.test(file);
  await cp(path.join(root, folder), path.join(here.folder, 'docs'), { recursive: true, filter });
  await cp(path.join(root, folder), path.join(there.folder, 'deep/er/docs'), { recursive: true, filter });
}

const withoutPlaces = ({ code, stdout }: Outcome): object => ({ code, stdout: stdout.replaceAll(/ in (?:one|sdk)$/gm, ' in SDK') });

/** What one run makes of the pages, beside what a merge makes of shards that a machine without this folder made. */
async function madeTwice(count: number, words: string): Promise<readonly [one: object, merged: object]> {
  const engine = await freshEngine();
  const one = await here.run(`generate docs --out one ${words}`, { engine });
  for (let index = 1; index <= count; index++) {
    const out = path.join(here.folder, `shards/${index}.json`);
    await there.run(`generate deep/er/docs --name shop --shard ${index}/${count} --out ${out} -q`, { engine });
  }
  const merged = await here.run(`merge shards --input docs --out sdk ${words}`, { engine });
  return [
    { ...withoutPlaces(one), files: await contents(here, 'one') },
    { ...withoutPlaces(merged), files: await contents(here, 'sdk') },
  ];
}

describe('shards of pages elsewhere give the bytes and the words of one run', () => {
  it.each([1, 2, 3, 7])('in %i shards', async (count) => {
    await putPages('docs-input/atrust');
    const [one, merged] = await madeTwice(count, '');
    expect(one).toMatchObject({ code: 0 });
    expect(merged).toEqual(one);
  });

  it.each(['test/conventions', 'test/golden', 'docs-input'])('of all that stands in %s', { timeout: 60_000 }, async (folder) => {
    await putPages(folder);
    const [one, merged] = await madeTwice(3, '--keep-going --verbose');
    expect(one).toMatchObject({ stdout: expect.stringContaining('warning'), files: { 'openapi.json': expect.any(String) as string } });
    expect(merged).toEqual(one);
  });
});

it('are merged without anything that reads pages', async () => {
  await putPages('docs-input/atrust');
  await here.run('generate docs --shard 1/1 --out shard.json -q', { engine: await freshEngine() });
  const loaded = vi.fn<(name: string) => never>((name) => {
    throw new Error(`${name} was loaded`);
  });
  for (const name of ['unified', 'parse5', '../src/read-sheet.ts']) vi.doMock(name, () => loaded(name));
  expect(await here.run('merge shard.json --input docs --out sdk', { engine: await freshEngine() })).toMatchObject({
    code: 0,
    stderr: expect.not.stringContaining('Error'),
  });
  expect(loaded).not.toHaveBeenCalled();
  // Or nothing would be proven.
  expect(await here.run('generate docs --out other', { engine: await freshEngine() })).toMatchObject({ code: 2 });
  expect(loaded).toHaveBeenCalled();
});
