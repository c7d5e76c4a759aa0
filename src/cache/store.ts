/**
 * What one run keeps for the next: plain data under keys that name everything it hangs on, so that an entry is right or is not found.
 * Losing it costs time and nothing else.
 */
export interface Store {
  readonly get: (key: string) => unknown;
  /** Absent where nothing is kept. */
  readonly put?: (key: string, value: unknown) => void;
}

/** What an earlier run kept, for a run that keeps nothing. */
export function readOnly(store: Store): Store {
  return { get: store.get };
}
