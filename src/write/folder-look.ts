import { settledStamp } from '../cache/index.ts';
import { stagingName } from './staging.ts';
import type { FolderContent } from './walk-folder.ts';

/** What differs once anything in the folder is put, written or removed; nothing, where a file was written so lately that the next change might not show. */
export function folderLook({ files, folders, hidden }: FolderContent): string | undefined {
  const seen = Date.now();
  const met: string[] = [...folders, ...hidden.filter((name) => name !== stagingName)];
  for (const [name, { path }] of files) {
    const stamp = settledStamp(path, seen);
    if (stamp === undefined) return undefined;
    met.push(`${name}\0${stamp}`);
  }
  return met.sort().join('\n');
}
