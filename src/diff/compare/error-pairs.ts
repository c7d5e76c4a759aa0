import type { ErrorEntry, Operation } from '../../model/index.ts';
import type { FullPair, Pair } from './pair.ts';

/** Documented failures: by code and message; then by code, where that leaves no choice. */
export function errorPairs({ old, new: fresh }: FullPair<Operation>): Pair<ErrorEntry>[] {
  const known = new Map(old.errors.map((entry) => [key(entry), entry]));
  const same = fresh.errors.flatMap((entry) => {
    const found = known.get(key(entry));
    return found ? [{ old: found, new: entry, by: 'name' as const }] : [];
  });
  const gone = old.errors.filter((entry) => !same.some((pair) => key(pair.old) === key(entry)));
  const added = fresh.errors.filter((entry) => !same.some((pair) => key(pair.new) === key(entry)));
  const reworded = added.flatMap((entry) => {
    const [only, ...more] = gone.filter(({ code }) => code === entry.code);
    const rivals = added.filter(({ code }) => code === entry.code).length - 1;
    return only && more.length + rivals === 0 ? [{ old: only, new: entry, by: 'likeness' as const }] : [];
  });
  return [
    ...same,
    ...reworded,
    ...added.filter((entry) => !reworded.some((pair) => pair.new === entry)).map((entry) => ({ new: entry })),
    ...gone.filter((entry) => !reworded.some((pair) => pair.old === entry)).map((entry) => ({ old: entry })),
  ];
}

function key({ code, message }: ErrorEntry): string {
  return JSON.stringify([code, message]);
}
