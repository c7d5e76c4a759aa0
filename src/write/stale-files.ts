import { isSource } from './is-source.ts';
import type { FileState, PlannedFile, WritePlan } from './plan-write.ts';

/** missing: not there. changed: the pages say otherwise. edited: changed by hand. surplus: the pages do not yield it. */
export type Staleness = 'missing' | 'changed' | 'edited' | 'surplus';

export interface StaleFile {
  readonly staleness: Staleness;
  readonly file: PlannedFile;
}

const staleness: Readonly<Partial<Record<FileState, Staleness>>> = {
  new: 'missing',
  changed: 'changed',
  blocked: 'changed',
  edited: 'edited',
  orphan: 'surplus',
  kept: 'surplus',
};

/** Where an SDK on disk is not what the pages yield. */
export function staleFiles({ files }: WritePlan): StaleFile[] {
  return files.flatMap((file) => {
    const surplus = file.state === 'foreign' && isSource(file.path);
    const how = surplus ? 'surplus' : staleness[file.state];
    return how ? [{ staleness: how, file }] : [];
  });
}
