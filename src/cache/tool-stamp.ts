import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Names this very md2sdk, by the folders of what runs: what another one kept is not taken over. An installed package is named by its version; in a checkout the
 * files change without it, so that their times count.
 */
export function toolStamp(folders: readonly string[], version: string): string {
  if (folders.every((folder) => folder.split(path.sep).includes('node_modules'))) return version;
  const hash = createHash('sha256').update(version);
  for (const folder of folders) stampFolder(folder, hash);
  return hash.digest('base64url');
}

function stampFolder(folder: string, hash: ReturnType<typeof createHash>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) stampFolder(file, hash);
    else {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file}\0${mtimeMs}\0${size}\n`);
    }
  }
}
