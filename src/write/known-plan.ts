import { contentHash } from './content-hash.ts';
import { isStaging } from './staging.ts';
import type { PlannedFile, WritePlan } from './plan-write.ts';
import { readFolder } from './read-folder.ts';

/**
 * The plan for files of which only the content hashes are known, where all of them stand in the folder as they should; nothing, where
 * one does not, or another run is at it.
 */
export function knownPlan(folder: string, hashes: ReadonlyMap<string, string>): WritePlan | undefined {
  const content = isStaging(folder) ? undefined : readFolder(folder);
  if (!content) return undefined;
  const files: PlannedFile[] = [];
  for (const [path, found] of content.files) {
    const hash = hashes.get(path);
    if (hash !== undefined && contentHash(found) !== hash) return undefined;
    files.push({ path, state: hash === undefined ? 'foreign' : 'same', found });
  }
  if (files.filter(({ state }) => state === 'same').length < hashes.size) return undefined;
  return { folder, known: true, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
