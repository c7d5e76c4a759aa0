import { statSync } from 'node:fs';

/** Per file that is there, absolute, what differs when it is written anew. */
export type Stamps = ReadonlyMap<string, string>;

export function stampsOf(files: readonly string[]): Stamps {
  return new Map(files.flatMap((file) => stampOf(file) ?? []));
}

function stampOf(file: string): [[string, string]] | undefined {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  // The time of change stands beside that of writing: tools that copy files set the latter back.
  return found && [[file, [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ')]];
}

/** Files that came, went or were written in between, sorted. */
export function changedFiles(before: Stamps, after: Stamps): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).sort();
}
