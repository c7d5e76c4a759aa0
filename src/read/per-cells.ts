import type { Cell } from '../markdown/index.ts';

/** Remembers what a pure function says of a row's cells: rows of one text share them, and real pages repeat their rows. */
export function perCells<T>(read: (cells: readonly Cell[]) => T): (cells: readonly Cell[]) => T {
  const known = new WeakMap<readonly Cell[], { readonly value: T }>();
  return (cells) => {
    let found = known.get(cells);
    if (!found) known.set(cells, (found = { value: read(cells) }));
    return found.value;
  };
}
