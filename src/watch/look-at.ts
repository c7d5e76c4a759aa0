import path from 'node:path';
import { findPages } from '../source/index.ts';
import { stampsOf } from './stamps.ts';
import type { Stamps } from './stamps.ts';

/** Files, folders and globs that name the pages of one API. */
export interface PageInputs {
  readonly inputs: readonly string[];
  /** Absolute; what inputs are relative to. */
  readonly folder: string;
  /** Absolute folders whose files are no pages. */
  readonly exclude: readonly string[];
}

export interface Watched {
  /** Absolute; they need not be there yet. */
  readonly files: readonly string[];
  readonly pages: readonly PageInputs[];
}

export interface Look {
  readonly stamps: Stamps;
  /** Absolute; folders in which a change of interest would show. */
  readonly folders: readonly string[];
}

/** How everything that is watched stands now. */
export async function lookAt({ files, pages }: Watched): Promise<Look> {
  const found = await Promise.all(pages.map(({ inputs, folder, exclude }) => findPages(inputs, { cwd: folder, exclude })));
  const stamps = stampsOf([...files, ...found.flatMap((each) => each.files)]);
  const folders = new Set(files.map((file) => path.dirname(file)));
  for (const { base, files: inside } of found) {
    folders.add(base);
    for (const file of inside) addFoldersTo(base, path.dirname(file), folders);
  }
  return { stamps, folders: [...folders] };
}

/** The folder and those above it: a new one shows in the one that holds it. */
function addFoldersTo(base: string, folder: string, folders: Set<string>): void {
  for (let each = folder; each.length > base.length && !folders.has(each); each = path.dirname(each)) folders.add(each);
}
