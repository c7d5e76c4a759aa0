import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endJournal, writeJournal } from './journal.ts';
import type { JournalEntry } from './journal.ts';
import { removeEmptyFolders } from './remove-empty-folders.ts';
import { rollBack } from './roll-back.ts';
import { stagingName } from './staging.ts';

/** One step of a set: a file gets this content, or goes. */
export interface Step {
  readonly path: string;
  readonly content?: string | Buffer;
}

/**
 * Carries out all steps or none, in a folder whose staging folder is ours. New content is put aside first; then files are
 * exchanged by renames, under a journal from which a failure, or the next run after a crash, brings everything back.
 */
export async function transact(folder: string, steps: readonly Step[]): Promise<void> {
  const staging = path.join(folder, stagingName);
  const stands = steps.map((step) => standingAt(path.join(folder, step.path)));
  const journal = steps.map((step, index): JournalEntry => ({ path: step.path, existed: stands[index] === 'file' }));
  // Before there is anything else to bring to the disk with it: to wait for one file there is to wait for all.
  await writeJournal(staging, journal);
  try {
    stage(staging, steps);
    exchange(folder, staging, steps, stands);
    // From here on there is nothing to bring back.
    await endJournal(staging);
  } catch (error) {
    await rollBack(folder);
    throw error;
  }
  for (const step of steps) if (step.content === undefined) await removeEmptyFolders(folder, path.dirname(step.path));
}

function stage(staging: string, steps: readonly Step[]): void {
  for (const name of ['new', 'old']) mkdirSync(path.join(staging, name));
  // One by one is faster for small files, and never exhausts the files that a process may open.
  for (const [index, { content }] of steps.entries()) {
    if (content !== undefined) writeFileSync(path.join(staging, 'new', String(index)), content);
  }
}

function exchange(folder: string, staging: string, steps: readonly Step[], stands: readonly Standing[]): void {
  const made = new Set<string>();
  for (const [index, { path: inside, content }] of steps.entries()) {
    const target = path.join(folder, inside);
    if (stands[index] === 'file') renameSync(target, path.join(staging, 'old', String(index)));
    if (content === undefined) continue;
    const around = path.dirname(target);
    if (!made.has(around)) mkdirSync(around, { recursive: true });
    made.add(around);
    if (stands[index] === 'folder') removeEmptyTree(target);
    renameSync(path.join(staging, 'new', String(index)), target);
  }
}

type Standing = 'nothing' | 'file' | 'folder';

/** A link is a file, wherever it leads. */
function standingAt(target: string): Standing {
  try {
    const found = lstatSync(target, { throwIfNoEntry: false });
    if (found === undefined) return 'nothing';
    return found.isDirectory() ? 'folder' : 'file';
  } catch {
    // below a file: that goes first
    return 'nothing';
  }
}

/** Fails where a file is left in it. */
function removeEmptyTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyTree(path.join(folder, entry.name));
  }
  rmdirSync(folder);
}
