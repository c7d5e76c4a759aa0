import { distance } from 'fastest-levenshtein';
import { nameWords } from '../../model/index.ts';

/** How much two collections share, from 0 to 1; two empty ones say nothing, which is 0. */
export function overlap(a: Iterable<string>, b: Iterable<string>): number {
  const left = new Set(a);
  const right = new Set(b);
  const shared = [...left].filter((one) => right.has(one)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** How alike two names are, from 0 to 1: `userName`, `user_name` and `username` are the same. */
export function nameLikeness(a: string, b: string): number {
  const left = plain(a);
  const right = plain(b);
  if (left === right) return 1;
  const length = Math.max([...left].length, [...right].length);
  const byLetters = length === 0 ? 0 : 1 - distance(left, right) / length;
  return Math.max(byLetters, overlap(wordsOf(a), wordsOf(b)));
}

export function wordsOf(name: string): string[] {
  return nameWords(name).map((word) => word.toLowerCase());
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || name;
}
