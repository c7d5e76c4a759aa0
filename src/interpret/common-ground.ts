import type { PageSheet, ParameterTable } from '../sheet/index.ts';
import { askedMarks, markedTables, tableMarks } from './marked-tables.ts';

/** What one page has to say of how all others are read; plain data. */
export interface PageShare {
  readonly marks: readonly string[];
  readonly common: readonly ParameterTable[];
  /** The marks that would decide on its own tables. */
  readonly asks: readonly string[];
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
  return { marks: tableMarks(sheet), common: sheet.operations.length === 0 ? sheet.common : [], asks: askedMarks(sheet) };
}

export function commonGround(shares: readonly PageShare[]): CommonGround {
  return { marked: markedTables(shares.flatMap(({ marks }) => marks)), common: shares.flatMap(({ common }) => common) };
}

/** What a page is read on as long as no other page is known. */
export const noGround: CommonGround = { marked: new Set(), common: [] };

/** Names the part of the common ground that bears on a page; empty where none does. */
export function bearing({ marked, common }: CommonGround, { asks }: PageShare): string {
  const marks = asks.filter((mark) => marked.has(mark));
  return marks.length + common.length === 0 ? '' : JSON.stringify([marks, common]);
}
