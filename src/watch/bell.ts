/** Wakes who waits for it; rung while nobody waits, it wakes the next one at once. */
export interface Bell {
  readonly ring: () => void;
  /** Until it rings, the time is over, or the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  const ring = (): void => {
    rung = true;
    wake?.();
  };
  const wait = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
    if (!rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = (): void => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener('abort', wake, { once: true });
      });
      if (wake) signal.removeEventListener('abort', wake);
    }
    rung = false;
    wake = undefined;
  };
  return { ring, wait };
}
