import { facts } from './facts.ts';
import type { Fact, FactPlace } from './facts.ts';

/** added, removed, changed: as it says. moved: the same, on another line or page. */
export interface ChangedFact {
  readonly how: 'added' | 'removed' | 'changed' | 'moved';
  /** As it is now; as it was, where it is gone. */
  readonly fact: Fact;
  /** What differs, where it is changed: `type`, `description`, … */
  readonly keywords: readonly string[];
  /** Where what held it stands now, where it is gone from there. */
  readonly near?: FactPlace;
}

/** What differs between two documents, row by row; what came or went as a whole is told once. */
export function changedFacts(before: string, after: string): ChangedFact[] {
  const [old, now] = [facts(before), facts(after)];
  const changes: ChangedFact[] = [];
  for (const [key, fact] of now) changes.push(...(compare(old.get(key), fact) ?? []));
  for (const [key, fact] of old) {
    const near = now.get(`${fact.owner} `)?.place;
    if (!now.has(key)) changes.push({ how: 'removed', fact, keywords: [], ...(near && { near }) });
  }
  const whole = new Set(
    changes.filter(({ how, fact }) => fact.member === undefined && how !== 'changed' && how !== 'moved').map(({ fact }) => fact.owner),
  );
  return changes.filter(({ fact }) => fact.member === undefined || !whole.has(fact.owner)).sort(byPlace);
}

function compare(old: Fact | undefined, fact: Fact): ChangedFact[] | undefined {
  if (!old) return [{ how: 'added', fact, keywords: [] }];
  const keywords = [...new Set([...old.says.keys(), ...fact.says.keys()])].filter(
    (keyword) => old.says.get(keyword) !== fact.says.get(keyword),
  );
  if (keywords.length > 0) return [{ how: 'changed', fact, keywords }];
  const moved = old.place?.file !== fact.place?.file || old.place?.line !== fact.place?.line;
  return moved ? [{ how: 'moved', fact, keywords }] : undefined;
}

function byPlace({ fact: a }: ChangedFact, { fact: b }: ChangedFact): number {
  const [fileA, fileB] = [a.place?.file ?? '', b.place?.file ?? ''];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.place?.line ?? 0) - (b.place?.line ?? 0);
}
