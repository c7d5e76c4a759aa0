import { open, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a set is about to exchange; the place in the list is the file's name in the staging folder. */
export interface JournalEntry {
  readonly path: string;
  readonly existed: boolean;
}

const name = 'journal.json';

/** The journal is on the disk, whole, before the first file moves. */
export async function writeJournal(staging: string, entries: readonly JournalEntry[]): Promise<void> {
  const file = path.join(staging, name);
  const handle = await open(`${file}.part`, 'w');
  try {
    await handle.writeFile(JSON.stringify(entries));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.part`, file);
}

/** The set is complete. Should the disk not hear of it, the next run brings back the old set, whole as well. */
export async function endJournal(staging: string): Promise<void> {
  const file = path.join(staging, name);
  await writeFile(`${file}.part`, '[]');
  await rename(`${file}.part`, file);
}

/** Nothing, where the run died before it began to move files. */
export async function readJournal(staging: string): Promise<readonly JournalEntry[]> {
  const text = await readFile(path.join(staging, name), 'utf8').catch(() => '[]');
  return JSON.parse(text) as JournalEntry[];
}
