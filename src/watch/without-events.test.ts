import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { lookAt } from './look-at.ts';
import { nextChange } from './next-change.ts';

const refused = vi.hoisted(() => vi.fn<(folder: string) => void>());

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  watch: (folder: string) => {
    refused(folder);
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  },
}));

it('looks by itself where the system cannot watch', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-watch-'));
  const watched = { files: [], pages: [{ inputs: ['.'], folder, exclude: [] }] };
  const { stamps } = await lookAt(watched);
  const change = nextChange(watched, stamps, { signal: new AbortController().signal, heartbeatMs: 20 });
  await vi.waitFor(() => expect(refused).toHaveBeenCalledWith(folder), 10_000);
  await writeFile(path.join(folder, 'part'), 'a');
  await rename(path.join(folder, 'part'), path.join(folder, 'a.md'));
  expect(await change).toEqual([path.join(folder, 'a.md')]);
  await rm(folder, { recursive: true });
});
