import { sourceFile } from '../../source/index.ts';
import { linesOf } from '../line.ts';
import type { Region, Scan } from '../region.ts';
import type { Span } from '../../source/index.ts';
import { cellSpan } from '../cell-span.ts';
import type { Table, TableRow } from '../table.ts';

/** What a scan finds at a line of a text. */
export function scanText(scan: Scan, text: string, at: number = 0): Region | undefined {
  const file = sourceFile('page.md', text);
  return scan(linesOf(file), at, file);
}

/** The table that a scan finds at the first line. */
export function scanTable(scan: Scan, text: string): Table {
  const region = scanText(scan, text);
  if (region?.kind !== 'table') throw new Error(`no table, but ${region?.kind ?? 'nothing'}`);
  return region.table;
}

export function cellsOf(row: TableRow | undefined): string[] {
  return (row?.cells ?? []).map((cell) => cell.raw.trim());
}

/** Where the cell of a row stands. */
export function spanOfCell(row: TableRow | undefined, index: number): Span | undefined {
  const cell = row?.cells[index];
  return row && cell && cellSpan(row, cell);
}
