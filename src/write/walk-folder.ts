import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What stands in an output folder; paths inside it, with `/`. */
export interface FolderContent {
  readonly files: ReadonlyMap<string, MetFile>;
  readonly folders: ReadonlySet<string>;
  /** What was not looked at. */
  readonly hidden: readonly string[];
}

/** Installed and built beside the SDK, not part of it: never looked at. Names with a dot in front are the owner's, too. */
const notOurs: ReadonlySet<string> = new Set(['node_modules', 'dist', 'coverage']);

/** A file as it is met on the walk. */
export interface MetFile {
  /** Absolute. */
  readonly path: string;
  /** Its bytes; of a link none. One file after the other: for small ones that is several times faster than side by side. */
  readonly read: () => Buffer;
}

/** What stands in an output folder; nothing where there is no such folder. A link is listed and not followed. */
export function walkFolder(folder: string): FolderContent | undefined {
  const content: Collected = { files: new Map(), folders: new Set(), hidden: [] };
  try {
    collect(folder, '', content);
  } catch (error) {
    if (content.files.size + content.folders.size === 0 && isMissing(error)) return undefined;
    throw error;
  }
  return content;
}

interface Collected {
  readonly files: Map<string, MetFile>;
  readonly folders: Set<string>;
  readonly hidden: string[];
}

function collect(folder: string, inside: string, content: Collected): void {
  for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.name.startsWith('.') || (inside === '' && notOurs.has(entry.name))) content.hidden.push(name);
    else if (entry.isDirectory()) {
      content.folders.add(name);
      collect(folder, name, content);
    } else {
      const file = path.join(folder, name);
      content.files.set(name, { path: file, read: () => (entry.isFile() ? readFileSync(file) : Buffer.alloc(0)) });
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
