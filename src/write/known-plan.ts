import { fileStamp } from '../cache/index.ts';
import { contentHash } from './content-hash.ts';
import { isStaging } from './staging.ts';
import type { PlannedFile, WritePlan } from './plan-write.ts';
import { walkFolder } from './walk-folder.ts';
import type { MetFile } from './walk-folder.ts';

/** A file as it was written. */
export interface KnownFile {
  readonly hash: string;
  /** A settled one: while the file bears it, it need not be read. */
  readonly stamp?: string | undefined;
}

export interface KnownPlan {
  readonly plan: WritePlan;
  /** Whether the stamps were enough to know all files by. */
  readonly byStamps: boolean;
}

/**
 * The plan for files of which only the content hashes are known, where all of them stand in the folder as they should; nothing, where
 * one does not, or another run is at it.
 */
export function knownPlan(folder: string, known: ReadonlyMap<string, KnownFile>): KnownPlan | undefined {
  const content = isStaging(folder) ? undefined : walkFolder(folder);
  if (!content) return undefined;
  const files: PlannedFile[] = [];
  let byStamps = true;
  for (const [path, met] of content.files) {
    const wanted = known.get(path);
    const isStamped = wanted !== undefined && bearsStamp(met, wanted);
    if (wanted && !isStamped && contentHash(met.read()) !== wanted.hash) return undefined;
    byStamps &&= isStamped || !wanted;
    files.push({ path, state: wanted ? 'same' : 'foreign' });
  }
  if (files.filter(({ state }) => state === 'same').length < known.size) return undefined;
  return { plan: { folder, known: true, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) }, byStamps };
}

function bearsStamp(met: MetFile, { stamp }: KnownFile): boolean {
  return stamp !== undefined && fileStamp(met.path) === stamp;
}
