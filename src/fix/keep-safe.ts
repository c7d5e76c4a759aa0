/**
 * The largest part of a list, found by halves, that passes a test which the empty list passes. Where all of it passes, it is
 * asked once; each item that does not costs a few questions more.
 */
export async function keepSafe<T>(items: readonly T[], passes: (items: readonly T[]) => Promise<boolean>): Promise<readonly T[]> {
  return (await extend([], items, passes)) as readonly T[];
}

async function extend<T>(
  kept: readonly T[],
  items: readonly T[],
  passes: (items: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  if (items.length === 0) return kept;
  if (await passes([...kept, ...items])) return [...kept, ...items];
  if (items.length === 1) return kept;
  const middle = Math.ceil(items.length / 2);
  const left = await extend(kept, items.slice(0, middle), passes);
  return extend(left, items.slice(middle), passes);
}
