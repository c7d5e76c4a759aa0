import { findingKey } from './finding-key.ts';
import type { Pointed } from './finding-key.ts';

/** A finding that was there when the baseline was written, and how often. `page` is relative to the baseline's folder. */
export interface KnownFinding extends Pointed {
  readonly count: number;
}

/** The findings that a team lives with. */
export type Baseline = readonly KnownFinding[];

/** Findings as a baseline keeps them: alike ones are counted. */
export function baselineOf(findings: readonly Pointed[]): Baseline {
  const byKey = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const key = findingKey(finding);
    const { page, code, message, at, count } = byKey.get(key) ?? { ...finding, count: 0 };
    byKey.set(key, { page, code, message, at, count: count + 1 });
  }
  return [...byKey.values()];
}

/** The text of a baseline's file: sorted, so that it does not depend on the order of findings, and a member per line for reviews. */
export function printBaseline(baseline: Baseline): string {
  const pages = new Map<string, Omit<KnownFinding, 'page'>[]>();
  for (const { page, code, message, at, count } of baseline.toSorted(byWords)) {
    const list = pages.get(page) ?? [];
    list.push({ code, message, at, count });
    pages.set(page, list);
  }
  return `${JSON.stringify({ version: 1, pages: Object.fromEntries(pages) }, null, 2)}\n`;
}

/** The baseline that a text holds; nothing where it holds none. */
export function parseBaseline(text: string): Baseline | undefined {
  const { version, pages } = objectOf(parsed(text));
  if (version !== 1) return undefined;
  const lists = isObject(pages) ? Object.entries(pages) : [['', undefined] as const];
  const entries = lists.flatMap(([page, list]) => (Array.isArray(list) ? list.map(knownIn(page)) : [undefined]));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function knownIn(page: string): (entry: unknown) => KnownFinding | undefined {
  return (entry) => {
    const { code, message, at, count } = objectOf(entry);
    const isKnown = typeof code === 'string' && typeof message === 'string' && typeof at === 'string' && Number.isSafeInteger(count);
    return isKnown ? { page, code, message, at, count: Number(count) } : undefined;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By code units: no locale has a say. */
function byWords(a: KnownFinding, b: KnownFinding): number {
  const [left, right] = [a, b].map(({ page, code, message, at }) => [page, code, message, at].join('\0')) as [string, string];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
