import { compareSpans } from '../source/index.ts';
import type { Diagnostic } from './diagnostic.ts';

/** In the order of files and places; what has no place comes first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => {
    if (a.span && b.span) return compareSpans(a.span, b.span) || compareCodes(a, b);
    if (!a.span && !b.span) return compareCodes(a, b);
    return a.span ? 1 : -1;
  });
}

function compareCodes(a: Diagnostic, b: Diagnostic): number {
  if (a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}
