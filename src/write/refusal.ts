import type { WritePlan } from './plan-write.ts';

/** Why nothing is written. */
export interface Refusal {
  /**
   * no-folder: a file stands where the output folder should. folder: others use the output folder, and md2sdk never did. file: what
   * others put there stands in the place of a file of ours. busy: another run writes there and does not end.
   */
  readonly kind: 'no-folder' | 'folder' | 'file' | 'busy';
  /** The files of others, inside the folder; the one in its place is absolute. */
  readonly paths: readonly string[];
}

/** What forbids a plan: md2sdk never overwrites files that it did not write, nor moves into a folder of others. */
export function refusal({ known, files, obstacle }: WritePlan): Refusal | undefined {
  if (obstacle !== undefined) return { kind: 'no-folder', paths: [obstacle] };
  const blocked = files.filter(({ state }) => state === 'blocked').map(({ path }) => path);
  const others = files.filter(({ state }) => state === 'foreign').map(({ path }) => path);
  if (!known && blocked.length + others.length > 0) return { kind: 'folder', paths: [...blocked, ...others].sort() };
  return blocked.length > 0 ? { kind: 'file', paths: blocked } : undefined;
}
