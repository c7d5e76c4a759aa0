import { fileStamp } from '../cache/index.ts';

/** Per file that is there, absolute, what differs when it is written anew. */
export type Stamps = ReadonlyMap<string, string>;

export function stampsOf(files: readonly string[]): Stamps {
  const stamps = new Map<string, string>();
  for (const file of files) {
    const stamp = fileStamp(file);
    if (stamp !== undefined) stamps.set(file, stamp);
  }
  return stamps;
}

/** Files that came, went or were written in between, sorted. */
export function changedFiles(before: Stamps, after: Stamps): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).sort();
}
