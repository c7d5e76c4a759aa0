import { positionAt } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

/**
 * A stretch of a file as received. Plain data, so that it survives a cache; line and column are of its start and
 * spare the later rooms the text.
 */
export interface Span {
  /** `SourceFile.path`. */
  readonly file: string;
  /** Offsets in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1-based, of `start`. */
  readonly line: number;
  readonly column: number;
}

export function spanOf(file: SourceFile, start: number, end: number): Span {
  // Member by member: there is a span for each cell and each value, and `...` would make an object several times as large, in five times as long.
  const { line, column } = positionAt(file, start);
  return { file: file.path, start, end, line, column };
}

/** The smallest span that holds both; they must be of one file. */
export function joinSpans(a: Span, b: Span): Span {
  const first = a.start <= b.start ? a : b;
  return { ...first, end: Math.max(a.end, b.end) };
}

export function compareSpans(a: Span, b: Span): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
