import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lookAt } from './look-at.ts';
import type { Watched } from './look-at.ts';
import { nextChange } from './next-change.ts';
import type { NextChangeOptions } from './next-change.ts';

let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
const never = new AbortController().signal;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-watch-'));
  await mkdir(at('docs'));
  await writeFile(at('docs/a.md'), 'a');
});
afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(at(file)), { recursive: true });
  await writeFile(at('part'), text);
  await rename(at('part'), at(file));
}

const docs = (...inputs: string[]): Watched => ({ files: [at('config.json')], pages: [{ inputs, folder, exclude: [at('docs/sdk')] }] });

async function changeOf(watched: Watched, act: () => Promise<unknown>, options: Partial<NextChangeOptions> = {}): Promise<string[]> {
  const { stamps } = await lookAt(watched);
  const change = nextChange(watched, stamps, { signal: never, ...options });
  await act();
  return (await change).map((file) => path.relative(folder, file).split(path.sep).join('/'));
}

it.each<[string, () => Promise<unknown>, string[]]>([
  ['a page', () => put('docs/a.md', 'b'), ['docs/a.md']],
  ['a page of the same size', () => put('docs/a.md', 'c'), ['docs/a.md']],
  ['a page that is added to', async () => writeFile(at('docs/a.md'), 'more', { flag: 'a' }), ['docs/a.md']],
  ['a new page, deep', () => put('docs/x/y/z.md', ''), ['docs/x/y/z.md']],
  ['a page that goes', () => rm(at('docs/a.md')), ['docs/a.md']],
  ['a folder that goes', () => rm(at('docs'), { recursive: true }), ['docs/a.md']],
  ['a page that is renamed', () => rename(at('docs/a.md'), at('docs/b.md')), ['docs/a.md', 'docs/b.md']],
  ['a file that was not there', () => put('config.json', ''), ['config.json']],
])('tells %s', async (_, act, changed) => {
  expect(await changeOf(docs('docs'), act)).toEqual(changed);
});

it('tells what happened before it was asked', async () => {
  const { stamps } = await lookAt(docs('docs'));
  await put('docs/a.md', 'b');
  expect(await nextChange(docs('docs'), stamps, { signal: never })).toEqual([at('docs/a.md')]);
});

it('watches globs, and inputs that are not there yet', async () => {
  expect(await changeOf(docs('docs/**/*.rst'), () => put('docs/x.rst', ''))).toEqual(['docs/x.rst']);
  expect(await changeOf(docs('more'), () => put('more/b.md', ''))).toEqual(['more/b.md']);
});

it('sees a folder that is removed and made again at once', async () => {
  const again = async (): Promise<void> => {
    await rm(at('docs'), { recursive: true });
    await put('docs/b.md', '');
  };
  expect(await changeOf(docs('docs'), again)).toEqual(['docs/a.md', 'docs/b.md']);
  expect(await changeOf(docs('docs'), () => put('docs/c.md', ''))).toEqual(['docs/c.md']);
});

it('waits until a burst is over', async () => {
  const burst = async (): Promise<void> => {
    for (let n = 0; n < 10; n += 1) {
      await put(`docs/${n}.md`, '');
      await pause(5);
    }
  };
  expect(await changeOf(docs('docs'), burst, { quietMs: 700 })).toHaveLength(10);
});

it('says nothing of what is no page, of an SDK, and of what was taken back', async () => {
  const controller = new AbortController();
  const original = await lookAt(docs('docs'));
  const change = nextChange(docs('docs'), original.stamps, { signal: controller.signal, quietMs: 5, heartbeatMs: 20 });
  await put('docs/picture.png', '');
  await put('docs/sdk/README.md', '');
  await pause(200);
  controller.abort();
  expect(await change).toEqual([]);
  expect(await readFile(at('docs/a.md'), 'utf8')).toBe('a');
});

it('ends at once when it is told to, whatever it waits for', async () => {
  const controller = new AbortController();
  const { stamps } = await lookAt(docs('docs'));
  const idle = nextChange(docs('docs'), stamps, { signal: controller.signal, heartbeatMs: 1e8 });
  await put('docs/b.md', '');
  const settling = nextChange(docs('docs'), stamps, { signal: controller.signal, quietMs: 1e8 });
  controller.abort();
  expect(await settling).toEqual([]);
  expect((await idle).length).toBeLessThan(2);
});
