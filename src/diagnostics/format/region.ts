import { positionAt } from '../../source/index.ts';
import type { SourceFile, Span } from '../../source/index.ts';

/** First and last place of a span, 1-based; `endColumn` is one past the last character. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Without the file a span is taken to end on the line where it starts. */
export function regionOf(span: Span, file: SourceFile | undefined): Region {
  const { line, column } = span;
  const end = file ? positionAt(file, span.end) : { line, column: column + span.end - span.start };
  return { line, column, endLine: end.line, endColumn: end.column };
}
