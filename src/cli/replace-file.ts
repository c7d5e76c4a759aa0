import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file by a rename, so that nobody ever sees half of it, and a crash leaves either what was there or the new text. */
export function replaceFile(file: string, text: string): void {
  // a name of its own: that of the file may be as long as names can be
  const beside = path.join(path.dirname(file), `.md2sdk-${randomUUID()}`);
  try {
    writeFileSync(beside, text, { mode: statSync(file, { throwIfNoEntry: false })?.mode ?? 0o666, flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error instanceof Error ? Object.assign(error, { path: file }) : error;
  }
}
