import type { PageSheet, ParameterTable } from '../sheet/index.ts';
import { markedTables, tableMarks } from './marked-tables.ts';

/** What one page has to say of how all others are read; plain data. */
export interface PageShare {
  readonly marks: readonly string[];
  readonly common: readonly ParameterTable[];
}

/** What all pages together say of how each is read. */
export interface CommonGround {
  /** Tables of these columns mark what is optional: unmarked fields of such tables are required. */
  readonly marked: ReadonlySet<string>;
  /** Parameters of every operation. */
  readonly common: readonly ParameterTable[];
}

export function pageShare(sheet: PageSheet): PageShare {
  // a page of common parameters alone speaks for all pages
  return { marks: tableMarks(sheet), common: sheet.operations.length === 0 ? sheet.common : [] };
}

export function commonGround(shares: readonly PageShare[]): CommonGround {
  return { marked: markedTables(shares.flatMap(({ marks }) => marks)), common: shares.flatMap(({ common }) => common) };
}
