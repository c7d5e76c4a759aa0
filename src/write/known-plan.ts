import { fileStamp } from '../cache/index.ts';
import { contentHash } from './content-hash.ts';
import { isStaging } from './staging.ts';
import type { PlannedFile, WritePlan } from './plan-write.ts';
import { walkFolder } from './read-folder.ts';
import type { MetFile } from './read-folder.ts';

/** A file as it was written. */
export interface KnownFile {
  readonly hash: string;
  /** A settled one: while the file bears it, it need not be read. */
  readonly stamp?: string | undefined;
}

/**
 * The plan for files of which only the content hashes are known, where all of them stand in the folder as they should; nothing, where
 * one does not, or another run is at it.
 */
export function knownPlan(folder: string, known: ReadonlyMap<string, KnownFile>): WritePlan | undefined {
  const content = isStaging(folder) ? undefined : walkFolder(folder, (file) => file);
  if (!content) return undefined;
  const files: PlannedFile[] = [];
  for (const [path, met] of content.files) {
    const wanted = known.get(path);
    if (wanted && !isAsWritten(met, wanted)) return undefined;
    files.push(wanted ? { path, state: 'same' } : { path, state: 'foreign', found: met.read() });
  }
  if (files.filter(({ state }) => state === 'same').length < known.size) return undefined;
  return { folder, known: true, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function isAsWritten(met: MetFile, { hash, stamp }: KnownFile): boolean {
  return (stamp !== undefined && fileStamp(met.path) === stamp) || contentHash(met.read()) === hash;
}
