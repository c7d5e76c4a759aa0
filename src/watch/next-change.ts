import { createBell } from './bell.ts';
import { lookAt } from './look-at.ts';
import type { Look, Watched } from './look-at.ts';
import { changedFiles } from './stamps.ts';
import type { Stamps } from './stamps.ts';
import { watchFolders } from './watch-folders.ts';

export interface NextChangeOptions {
  /** Aborts the wait. */
  readonly signal: AbortSignal;
  /** How long nothing must change until a burst of changes is over. */
  readonly quietMs?: number;
  /** How often to look where no event comes; seldomer where looking takes long. */
  readonly heartbeatMs?: number;
}

/** A look that takes 20 ms costs 2 % of a processor, however many pages there are. */
const restPerLook = 50;

/** Pages that never stand still are read all the same. */
const longestBurst = 40;

/** Waits until files differ from how they stood, and then stand still; which they are, absolute. None after an abort. */
export async function nextChange(
  watched: Watched,
  seen: Stamps,
  { signal, quietMs = 60, heartbeatMs = 1000 }: NextChangeOptions,
): Promise<readonly string[]> {
  const bell = createBell();
  const rest = createBell();
  const folders = watchFolders(bell.ring);
  try {
    while (!signal.aborted) {
      const started = performance.now();
      const look = await lookAt(watched);
      if (changedFiles(seen, look.stamps).length > 0) {
        const changed = changedFiles(seen, await settled(watched, look, quietMs, signal));
        if (changed.length > 0 && !signal.aborted) return changed;
      }
      // What changed before a folder was watched rang no bell.
      if (folders.set(look.folders)) continue;
      const took = performance.now() - started;
      await bell.wait(Math.max(heartbeatMs, restPerLook * took), signal);
      // Other files beside the pages may change all the time.
      await rest.wait(2 * took, signal);
    }
    return [];
  } finally {
    folders.close();
  }
}

async function settled(watched: Watched, first: Look, quietMs: number, signal: AbortSignal): Promise<Stamps> {
  const rest = createBell();
  let { stamps } = first;
  for (let round = 0; round < longestBurst && !signal.aborted; round += 1) {
    await rest.wait(quietMs, signal);
    const next = (await lookAt(watched)).stamps;
    if (changedFiles(stamps, next).length === 0) break;
    stamps = next;
  }
  return stamps;
}
