import type { Terminal } from './terminal.ts';

/** Says on stderr what a long run is at. */
export interface Progress {
  readonly stage: (text: string) => void;
  /** Takes the live line away; before anything else is written. */
  readonly clear: () => void;
}

const silent: Progress = { stage: () => undefined, clear: () => undefined };

/** One live line on a terminal, a line per stage elsewhere, nothing when quiet. */
export function progressOn({ stderr }: Terminal, quiet: boolean): Progress {
  if (quiet) return silent;
  if (!stderr.isTTY) return { ...silent, stage: (text) => void stderr.write(`${text}\n`) };
  const clear = (): void => void stderr.write('\r\u001B[2K');
  const width = (stderr.columns ?? 80) - 1;
  return {
    clear,
    stage: (text) => {
      clear();
      // A longer line would wrap, and its first part stay behind.
      stderr.write(text.slice(0, width));
    },
  };
}
