import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Text of each file in the output folder, by path inside it with `/`; nothing where there is no such folder. */
export type FolderContent = ReadonlyMap<string, string>;

/** Installed and built beside the SDK, not part of it: never looked at. Names with a dot in front are the owner's, too. */
const notOurs: ReadonlySet<string> = new Set(['node_modules', 'dist', 'coverage']);

/**
 * What stands in an output folder. A link is listed, with no text, and not followed. Read one by one: for small files that is several
 * times faster than side by side.
 */
export function readFolder(folder: string): FolderContent | undefined {
  const files = new Map<string, string>();
  try {
    collect(folder, '', files);
  } catch (error) {
    if (files.size === 0 && isMissing(error)) return undefined;
    throw error;
  }
  return files;
}

function collect(folder: string, inside: string, files: Map<string, string>): void {
  for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.name.startsWith('.') || (inside === '' && notOurs.has(entry.name))) continue;
    if (entry.isDirectory()) collect(folder, name, files);
    else files.set(name, entry.isFile() ? readFileSync(path.join(folder, name), 'utf8') : '');
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
