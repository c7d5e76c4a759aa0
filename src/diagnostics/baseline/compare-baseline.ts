import type { Baseline, KnownFinding } from './baseline.ts';
import { findingKey } from './finding-key.ts';
import type { Pointed } from './finding-key.ts';

export interface BaselineComparison<Finding> {
  /** What the baseline does not know. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** What it knows and nobody finds any more, each with how often. */
  readonly gone: Baseline;
}

/** Findings beside those that are known. Of findings that are alike, as many are known as were counted. */
export function compareBaseline<Finding extends Pointed>(findings: readonly Finding[], baseline: Baseline): BaselineComparison<Finding> {
  const left = new Map<string, { readonly entry: KnownFinding; count: number }>();
  for (const entry of baseline) left.set(findingKey(entry), { entry, count: entry.count + (left.get(findingKey(entry))?.count ?? 0) });
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const slot = left.get(findingKey(finding));
    if (slot && slot.count > 0) {
      slot.count -= 1;
      known.push(finding);
    } else fresh.push(finding);
  }
  const gone = [...left.values()].flatMap(({ entry, count }) => (count > 0 ? [{ ...entry, count }] : []));
  return { fresh, known, gone };
}
