/** How the two sides of a pair were found to be the same thing. */
export type PairedBy =
  | 'name'
  /** An operation, by its method and path. */
  | 'endpoint'
  /** A structure, by where it is used. */
  | 'place'
  /** A guess. */
  | 'likeness';

/** The same thing in both models, or in one of them alone. */
export interface Pair<T> {
  readonly old?: T;
  readonly new?: T;
  /** Set where both are there. */
  readonly by?: PairedBy;
}

/** A pair of which both sides are there. */
export interface FullPair<T> {
  readonly old: T;
  readonly new: T;
  readonly by: PairedBy;
}

export function isFull<T>(pair: Pair<T>): pair is FullPair<T> {
  return pair.old !== undefined && pair.new !== undefined;
}

/** Pairs what is alike enough, the likest first; each thing once. Equal likeness falls to what stands first. */
export function pairByLikeness<T>(
  olds: readonly T[],
  news: readonly T[],
  likeness: (old: T, fresh: T) => number,
  least: number,
): FullPair<T>[] {
  const candidates = olds.flatMap((old) => news.map((fresh) => ({ old, new: fresh, score: likeness(old, fresh) })));
  const pairs: FullPair<T>[] = [];
  const taken = new Set<T>();
  for (const { old, new: fresh, score } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (score < least || taken.has(old) || taken.has(fresh)) continue;
    taken.add(old).add(fresh);
    pairs.push({ old, new: fresh, by: 'likeness' });
  }
  return pairs;
}
