import type { Span } from '../source/index.ts';
import type { Cell, TableRow } from './table.ts';

/** Where a cell of a row stands in the file. */
export function cellSpan({ span }: Pick<TableRow, 'span'>, { place }: Cell): Span {
  if ('file' in place) return place;
  const { start, end } = place;
  return { file: span.file, start: span.start + start, end: span.start + end, line: span.line, column: span.column + start };
}
