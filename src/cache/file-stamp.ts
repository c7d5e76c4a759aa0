import { lstatSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';

/** What differs once a file has been written anew; nothing, where there is no such file. */
export function fileStamp(file: string): string | undefined {
  const found = standing(file, statSync);
  return found && stampOf(found);
}

/**
 * The stamp of a file that at `seen` (milliseconds since 1970) had stood for so long that every change since gives it another one; nothing,
 * where that is not certain: two changes within one tick of the disk's clock look the same. A link is not followed.
 */
export function settledStamp(file: string, seen: number): string | undefined {
  const found = standing(file, lstatSync);
  if (!found) return undefined;
  const isWholeSecond = found.ctimeNs % 1_000_000_000n === 0n;
  const age = seen - Number(found.ctimeNs / 1_000_000n);
  return age > (isWholeSecond ? coarseTick : fineTick) ? stampOf(found) : undefined;
}

/** Milliseconds, with some to spare: FAT counts by two seconds, kernels by up to ten milliseconds. */
const coarseTick = 3000;
const fineTick = 100;

/** Nothing, too, where a link leads in a circle or to where nobody may look. */
function standing(file: string, stat: typeof statSync): BigIntStats | undefined {
  try {
    return stat(file, { throwIfNoEntry: false, bigint: true });
  } catch {
    return undefined;
  }
}

/** The time of change stands beside that of writing: tools that copy files set the latter back. */
function stampOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}
