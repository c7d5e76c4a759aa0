import type { WritePlan } from './plan-write.ts';

/** Why nothing is written. */
export interface Refusal {
  /**
   * folder: others use the output folder, and md2sdk never did. file: a file of others stands where ours should. busy: another
   * run writes there and does not end.
   */
  readonly kind: 'folder' | 'file' | 'busy';
  /** The files of others, inside the folder. */
  readonly paths: readonly string[];
}

/** What forbids a plan: md2sdk never overwrites files that it did not write, nor moves into a folder of others. */
export function refusal({ known, files }: WritePlan): Refusal | undefined {
  const blocked = files.filter(({ state }) => state === 'blocked').map(({ path }) => path);
  const others = files.filter(({ state }) => state === 'foreign').map(({ path }) => path);
  if (!known && blocked.length + others.length > 0) return { kind: 'folder', paths: [...blocked, ...others].sort() };
  return blocked.length > 0 ? { kind: 'file', paths: blocked } : undefined;
}
