import type { SourceFile } from '../../source/index.ts';
import { spanOf } from '../../source/index.ts';
import { inlineOf } from '../inline/inline.ts';
import { isBlank } from '../line.ts';
import type { Line } from '../line.ts';
import type { Scan } from '../region.ts';
import { splitCells } from '../split-cells.ts';
import type { CellRange } from '../split-cells.ts';
import type { Cell, TableDamage, TableRow } from '../table.ts';
import { rowEnd } from './row-end.ts';
import type { RowShape } from './row-end.ts';

/**
 * A table of pipes, read as GFM reads it where it is sound. Also read: rows that spill over several lines, a table
 * right under a line of text, a delimiter with too few cells, pipes inside code spans, no delimiter at all.
 */
export const scanPipeTable: Scan = (lines, at, file) => {
  const first = lines[at]?.text ?? '';
  if (!first.includes('|') || delimiter.test(first)) return undefined;
  const delimited = delimiter.test(lines[at + 1]?.text ?? '') && (lines[at + 1]?.text ?? '').includes('|');
  if (!delimited && !looksLikeRows(lines, at)) return undefined;
  const damage: TableDamage[] = [];
  const header = readRow(lines, at, at + 1, file, 0, damage);
  const shape: RowShape = {
    columns: header.cells.length,
    piped: first.trimStart().startsWith('|') && (!delimited || (lines[at + 1]?.text ?? '').trimStart().startsWith('|')),
    closed: first.trimEnd().endsWith('|'),
  };
  if (!delimited) damage.push({ kind: 'no-delimiter', span: header.span });
  else if (splitCells(lines[at + 1]?.text ?? '', false).length !== shape.columns) {
    damage.push({ kind: 'delimiter-cells', span: lineSpan(file, lines, at + 1, at + 2) });
  }
  const rows: TableRow[] = [];
  let next = at + (delimited ? 2 : 1);
  for (;;) {
    const begin = nextRow(lines, next, shape);
    if (begin === undefined) break;
    next = rowEnd(lines, begin, shape);
    rows.push(readRow(lines, begin, next, file, shape.columns, damage));
  }
  const span = lineSpan(file, lines, at, next);
  return {
    kind: 'table',
    firstLine: at,
    lastLine: next,
    table: { header, rows, span, origin: 'pipe', bounded: first.trimStart().startsWith('|'), damage },
  };
};

export const delimiter: RegExp = /^\s*\|?\s*:?\s*-+\s*:?\s*(?:\|\s*:?\s*-+\s*:?\s*)*\|?\s*$/;

/** Without a delimiter only an evident table counts: piped lines of one width, three or more. */
function looksLikeRows(lines: readonly Line[], at: number): boolean {
  const widths = [0, 1, 2].map((i) => {
    const text = lines[at + i]?.text.trim() ?? '';
    return text.startsWith('|') && text.endsWith('|') ? splitCells(text, true).length : -1;
  });
  return (widths[0] ?? 0) >= 2 && widths.every((width) => width === widths[0]) && !delimiter.test(lines[at + 2]?.text ?? '');
}

/** Where the next row begins; one empty line inside a piped table is bridged when rows go on after it. */
function nextRow(lines: readonly Line[], at: number, shape: RowShape): number | undefined {
  if (isRow(lines, at, shape)) return at;
  if (!shape.piped || !isBlank(lines[at])) return undefined;
  const after = at + 1;
  const anew = delimiter.test(lines[after + 1]?.text ?? '');
  return isRow(lines, after, shape) && !anew && lines[after]?.text.trimStart().startsWith('|') ? after : undefined;
}

function isRow(lines: readonly Line[], at: number, shape: RowShape): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (text === '' || /^#{1,6}\s|^(`{3,}|~{3,})/.test(text)) return false;
  if (delimiter.test(lines[at + 1]?.text ?? '') && (lines[at + 1]?.text ?? '').includes('|')) return false;
  return shape.piped
    ? text.startsWith('|') || (shape.columns > 1 && text.endsWith('|') && splitCells(text, true).length === shape.columns)
    : text.includes('|');
}

function readRow(lines: readonly Line[], from: number, to: number, file: SourceFile, columns: number, damage: TableDamage[]): TableRow {
  const span = lineSpan(file, lines, from, to);
  const isLine = to === from + 1;
  const text = isLine ? (lines[from]?.text ?? '') : file.text.slice(span.start, span.end);
  const cut = isLine ? cutLine(text) : cutRow(text, (start, end) => spanOf(file, span.start + start, span.start + end));
  let { cells } = cut;
  if (columns > 0 && cells.length > columns) {
    const guarded = cut.guarded();
    if (guarded.length < cells.length) {
      damage.push({ kind: 'pipe-in-code', span });
      cells = guarded;
    }
  }
  if (!isLine) damage.push({ kind: 'row-over-lines', span });
  return { span, cells };
}

/** The cells of a row: cut at every pipe, and at those outside of code alone. */
interface Cut {
  readonly cells: readonly Cell[];
  readonly guarded: () => readonly Cell[];
}

/** More distinct rows than the pages of an API hold; whoever watches pages reads new ones all day. */
const most = 100_000;

const known = new Map<string, Cut>();

/** A row of one line, cut once per distinct text: of ten thousand rows in real pages two thousand differ. */
function cutLine(text: string): Cut {
  let cut = known.get(text);
  if (!cut) {
    cut = cutRow(text, (start, end) => ({ start, end }));
    if (known.size >= most) known.clear();
    known.set(text, cut);
  }
  return cut;
}

function cutRow(text: string, placeOf: (start: number, end: number) => Cell['place']): Cut {
  const cellsAt = (ranges: readonly CellRange[]): Cell[] => ranges.map((range) => cellOf(text, range, placeOf));
  let guarded: readonly Cell[] | undefined;
  return { cells: cellsAt(splitCells(text, false)), guarded: () => (guarded ??= cellsAt(splitCells(text, true))) };
}

function cellOf(text: string, range: CellRange, placeOf: (start: number, end: number) => Cell['place']): Cell {
  const raw = text.slice(range.start, range.end);
  const lead = raw.length - raw.trimStart().length;
  const tight = raw.trim().length;
  const start = range.start + (tight === 0 ? 0 : lead);
  return { raw, inline: inlineOf(raw.replaceAll('\\|', '|')), place: placeOf(start, tight === 0 ? range.end : start + tight) };
}

function lineSpan(file: SourceFile, lines: readonly Line[], from: number, to: number): ReturnType<typeof spanOf> {
  return spanOf(file, lines[from]?.start ?? 0, lines[to - 1]?.end ?? file.text.length);
}
