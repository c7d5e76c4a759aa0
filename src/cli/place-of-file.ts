import type { Span } from '../source/index.ts';

/** A file as a whole. */
export function placeOfFile(file: string): Span {
  return { file, start: 0, end: 0, line: 1, column: 1 };
}
