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
  if (plain(a) === plain(b)) return 1;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const sameWords = 0.95 * overlap(left, right);
  if (left.length !== right.length) return Math.max(sameWords, textLikeness(plain(a), plain(b)) * 0.9);
  const byWord = left.map((word, index) => textLikeness(word, right[index] ?? ''));
  const average = byWord.reduce((sum, one) => sum + one, 0) / byWord.length;
  // `customerName` and `customerAge` share most of their letters, and are two things.
  return Math.max(sameWords, (average + Math.min(...byWord)) / 2);
}

function textLikeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}

export function wordsOf(name: string): string[] {
  return nameWords(name).map((word) => word.toLowerCase());
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || name;
}
