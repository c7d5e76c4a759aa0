import { cellSpan } from '../../markdown/index.ts';
import type { Cell, Table } from '../../markdown/index.ts';
import { readColumns } from '../../read/index.ts';
import type { Column } from '../../read/index.ts';
import type { Row } from '../../sheet/index.ts';
import type { Edit, Fix, FixPage } from '../fix.ts';
import { placedRows } from '../placed-rows.ts';

/**
 * Cells that fell out of a row, where what is left fits its columns in one way only. A table is mended as a whole: its other
 * rows are read by position once one row has an empty cell inside.
 */
export const emptyCells: Fix = {
  name: 'empty-cells',
  title: 'empty cells put back',
  find: (page) => {
    const tables = new Map<Table, Row[]>();
    for (const { row, table } of placedRows(page)) {
      if (row.notes.some((note) => note.startsWith('cells moved'))) tables.set(table, [...(tables.get(table) ?? []), row]);
    }
    return [...tables].flatMap(([table, rows]) => {
      const edits = ofTable(table, rows, page);
      return edits ? [{ edits, rows: rows.map(({ span }) => span.start) }] : [];
    });
  },
};

function ofTable(table: Table, rows: readonly Row[], { vocabulary }: FixPage): Edit[] | undefined {
  const columns = readColumns(table, vocabulary);
  const found = rows.map((row) => {
    const cells = table.rows.find(({ span }) => span.start === row.span.start)?.cells ?? [];
    return row.notes.some((note) => note.includes('doubtful')) ? undefined : ofRow(cells, row, columns, table.bounded);
  });
  return found.every((edits) => edits !== undefined) ? found.flat() : undefined;
}

function ofRow(cells: readonly Cell[], row: Row, columns: readonly Column[], bounded: boolean): Edit[] | undefined {
  const edits: Edit[] = [];
  let at = 0;
  for (const cell of cells) {
    if (cell.raw.trim() === '') {
      at++;
      continue;
    }
    const target = columnOf(cell, row, columns);
    // before the first cell of a row without a pipe there is no place for an empty one
    if (target === undefined || target < at || (target > at && cell === cells[0] && !bounded)) return undefined;
    const start = cellSpan(row, cell).start - (cell.raw.length - cell.raw.trimStart().length);
    if (target > at) edits.push({ start, end: start, text: '  |'.repeat(target - at) });
    at = target + 1;
  }
  const spare = at > columns.length ? spareCells(cells.slice(columns.length - at), row) : [];
  return spare && [...edits, ...spare];
}

/** Empty cells at the end of a row that has too many, with the pipes that close them. */
function spareCells(cells: readonly Cell[], row: Row): Edit[] | undefined {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last || cells.some((cell) => cell.raw.trim() !== '')) return undefined;
  return [{ start: cellSpan(row, first).start, end: cellSpan(row, last).end + 1, text: '' }];
}

/** Where a cell was put; nothing where that cannot be told, for two columns hold the same. */
function columnOf(cell: Cell, row: Row, columns: readonly Column[]): number | undefined {
  const { start, end } = cellSpan(row, cell);
  const isHere = (span: { readonly start: number; readonly end: number } | undefined): boolean =>
    span !== undefined && span.start === start && span.end === end;
  const held = new Map<string, { readonly start: number; readonly end: number }>(
    Object.entries(row.cells).map(([kind, words]) => [kind, words.span]),
  );
  held.set('name', row.nameSpan);
  const own = columns.flatMap(({ kind }, index) => (isHere(held.get(kind === 'unknown' ? 'description' : kind)) ? [index] : []));
  return own.length === 1 ? own[0] : undefined;
}
