import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { readJournal } from './journal.ts';
import { removeEmptyFolders } from './remove-empty-folders.ts';
import { stagingName } from './staging.ts';

/** Brings a folder back to what it held before a set that did not come to its end. */
export async function rollBack(folder: string): Promise<void> {
  const staging = path.join(folder, stagingName);
  // Backwards: a file may have been put where, before, a folder was emptied, or the other way round.
  for (const [index, entry] of [...(await readJournal(staging)).entries()].reverse()) {
    const target = path.join(folder, entry.path);
    const old = path.join(staging, 'old', String(index));
    if (existsSync(old)) await putBack(old, target);
    else if (!entry.existed && !existsSync(path.join(staging, 'new', String(index)))) {
      await rm(target, { force: true });
      await removeEmptyFolders(folder, path.dirname(entry.path));
    }
  }
}

async function putBack(old: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await rename(old, target);
}
