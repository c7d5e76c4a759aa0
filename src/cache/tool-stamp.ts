import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Names this very md2sdk: what another one kept is not taken over. An installed package is named by its version; in a checkout the
 * files change without it, so that their times count.
 */
export function toolStamp(home: string, version: string): string {
  if (home.split(path.sep).includes('node_modules')) return version;
  const hash = createHash('sha256').update(version);
  for (const folder of ['src', 'dist', 'templates']) stampFolder(path.join(home, folder), hash);
  return hash.digest('base64url');
}

function stampFolder(folder: string, hash: ReturnType<typeof createHash>): void {
  for (const entry of entriesOf(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) stampFolder(file, hash);
    else {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file}\0${mtimeMs}\0${size}\n`);
    }
  }
}

function entriesOf(folder: string): ReturnType<typeof readFolder> {
  try {
    return readFolder(folder);
  } catch {
    return [];
  }
}

function readFolder(folder: string): import('node:fs').Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}
