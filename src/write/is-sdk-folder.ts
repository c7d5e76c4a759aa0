import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestHashes, manifestPath } from './manifest.ts';

/** Whether md2sdk wrote into a folder. */
export function isSdkFolder(folder: string): boolean {
  try {
    return manifestHashes(readFileSync(path.join(folder, manifestPath), 'utf8')) !== undefined;
  } catch {
    return false;
  }
}
