import { nameCell } from './name-cell.ts';
import type { NameCell } from './name-cell.ts';
import type { PlacedRow } from './placed-rows.ts';

/** A row, and how its name's cell begins. */
export interface NamedRow extends PlacedRow {
  readonly cell: NameCell;
}

const glyph = /[├└┣┗╰┝┕┖]/;
const drawn = /^(?:[├└][─━]+)+$/;

/** `├─ `, as it should be. */
export function isDrawn(prefix: string): boolean {
  return drawn.test(prefix.replace(/[│┃\s]|&\w+;/g, ''));
}

export function namedRows(rows: readonly PlacedRow[], text: string): NamedRow[] {
  return rows.flatMap((row) => {
    const cell = nameCell(row, text);
    return cell ? [{ ...row, cell }] : [];
  });
}

/** What a nested row should begin with: as its like do in this table, or `│  ├─ `. */
export function branchOf(depth: number, last: boolean, table: readonly NamedRow[]): string {
  const like = table.find((row) => row.depth === depth && isDrawn(row.cell.prefix))?.cell.prefix;
  const closes = last && (like === undefined || table.some(({ cell }) => /└|斺|â”(?:”|â)/.test(cell.prefix)));
  const prefix = like ?? `${'│  '.repeat(depth - 1)}├─ `;
  const at = [...prefix].findLastIndex((character) => glyph.test(character));
  return [...prefix].map((character, index) => (index === at ? (closes ? '└' : '├') : character)).join('');
}
