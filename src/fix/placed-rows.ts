import type { Table, TableRow } from '../markdown/index.ts';
import type { Row } from '../sheet/index.ts';
import type { FixPage } from './fix.ts';

/** A row as it was read, and the line of the table that it was read from. */
export interface PlacedRow {
  readonly row: Row;
  readonly table: Table;
  readonly line: TableRow;
  /** How many rows of its table it stands under. */
  readonly depth: number;
  /** No row of its table follows under the same parent. */
  readonly last: boolean;
}

/** The tables of pipes: edits are made in these alone. */
export function pipeTables({ page }: FixPage): Table[] {
  return page.blocks.flatMap((block) => (block.kind === 'table' && block.table.origin === 'pipe' ? [block.table] : []));
}

/** All rows of parameters and members that stand in tables of pipes. */
export function placedRows(page: FixPage): PlacedRow[] {
  const tables = pipeTables(page);
  const { operations, schemas, common } = page.sheet;
  const lists = [...operations.flatMap((operation) => operation.tables), ...common, ...schemas].map((table) => table.rows);
  return lists.flatMap((rows) => placed(rows, undefined, 0, tables));
}

function placed(rows: readonly Row[], within: Table | undefined, depth: number, tables: readonly Table[]): PlacedRow[] {
  return rows.flatMap((row, index) => {
    const table = tables.find(({ span }) => span.start <= row.span.start && row.span.end <= span.end);
    // members that a table of their own lists begin anew there
    const own = table === within ? depth : 0;
    const line = row.implied ? undefined : table?.rows.find(({ span }) => span.start === row.span.start);
    const last = !rows.slice(index + 1).some((other) => table !== undefined && table.span.start <= other.span.start);
    return [...(table && line ? [{ row, table, line, depth: own, last }] : []), ...placed(row.children, table, own + 1, tables)];
  });
}
