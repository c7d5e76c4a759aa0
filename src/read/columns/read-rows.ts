import { diagnose } from '../../diagnostics/index.ts';
import type { Report } from '../../diagnostics/index.ts';
import { cellSpan } from '../../markdown/index.ts';
import type { Table, TableRow } from '../../markdown/index.ts';
import type { Words } from '../../sheet/index.ts';
import type { Span } from '../../source/index.ts';
import type { ColumnKind, Vocabulary } from '../../vocabulary/index.ts';
import { wordsOfCells } from '../words.ts';
import type { FlatRow } from './flat-row.ts';
import type { Column } from './header.ts';
import { placing } from './place-row.ts';
import type { Layout } from './place-row.ts';

export interface ReadContext {
  readonly vocabulary: Vocabulary;
  readonly report: Report;
  /** Keeps a part of the page that is read and not used. */
  readonly setAside: (reason: string, span: Span) => void;
}

interface Moved {
  readonly row: TableRow;
  readonly doubtful: boolean;
}

/** Puts each row's cells under their columns; what cannot be placed is reported, what is no row is set aside. */
export function readRows(table: Table, columns: readonly Column[], context: ReadContext): FlatRow[] {
  const place = placing(table, columns, context.vocabulary);
  const moved: Moved[] = [];
  const rows: FlatRow[] = [];
  for (const row of table.rows) {
    const placed = place(row.cells);
    if ('aside' in placed) {
      context.setAside(placed.aside, row.span);
      if (placed.misfit)
        context.report(
          diagnose(
            'read/row-fits-no-column',
            row.span,
            `the row has ${row.cells.length} cells that fit none of the ${columns.length} columns`,
          ),
        );
      continue;
    }
    if (placed.moved) moved.push({ row, doubtful: placed.doubtful });
    rows.push(flatRow(row, placed));
  }
  reportMoved(moved, context.report);
  return mergeContinuations(rows);
}

function flatRow(row: TableRow, { columns, name, moved, doubtful }: Layout): FlatRow {
  const cells: Partial<Record<ColumnKind, Words>> = {};
  for (const { kind, cells: own } of columns) {
    const words = wordsOfCells(own, row);
    const before = cells[kind];
    if (words) cells[kind] = before ? joined(before, words) : words;
  }
  const notes = moved ? [`cells moved to the columns that they fit${doubtful ? ' (doubtful)' : ''}`] : [];
  return { cells, span: row.span, notes, ...(name && { name, nameSpan: cellSpan(row, name) }) };
}

function joined(a: Words, b: Words): Words {
  return {
    text: `${a.text}\n${b.text}`,
    codes: [...a.codes, ...b.codes],
    links: [...a.links, ...b.links],
    struck: a.struck && b.struck,
    span: a.span,
  };
}

/** A row of description alone goes on with the text of the row above. */
function mergeContinuations(rows: readonly FlatRow[]): FlatRow[] {
  const merged: FlatRow[] = [];
  for (const row of rows) {
    const before = merged.at(-1);
    const { description } = row.cells;
    if (!before || !description || Object.keys(row.cells).length > 1) {
      merged.push(row);
      continue;
    }
    const held = before.cells.description;
    merged[merged.length - 1] = { ...before, cells: { ...before.cells, description: held ? joined(held, description) : description } };
  }
  return merged;
}

/** One note a table: the cause is one, however many rows show it. */
function reportMoved(moved: readonly Moved[], report: Report): void {
  for (const doubtful of [false, true]) {
    const [first, ...rest] = moved.filter((found) => found.doubtful === doubtful);
    if (!first) continue;
    const others = rest.length > 0 ? `, and in ${rest.length} more row${rest.length > 1 ? 's' : ''} of this table` : '';
    report(
      doubtful
        ? diagnose(
            'read/doubtful-cells',
            first.row.span,
            `an empty cell is missing here${others}; the cells fit their columns in more than one way`,
          )
        : diagnose(
            'read/moved-cells',
            first.row.span,
            `an empty cell is missing here${others}; the cells were put under the columns that they fit`,
          ),
    );
  }
}
