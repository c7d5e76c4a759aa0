import { branchOf, isDrawn, namedRows } from '../branches.ts';
import type { NamedRow } from '../branches.ts';
import type { Fix, Mend } from '../fix.ts';
import { placedRows } from '../placed-rows.ts';

/** Drawn with what a keyboard has, or saved in another encoding than it was read in: no one means such a mark. */
const broken = /(?<!\\)\|-|\+-|鈹|â[”\u0094]/;

/**
 * Marks of nested rows: broken ones are drawn anew, and so are lost and odd ones where the table draws branches. Tables that mark
 * depth in another way are left as they are.
 */
export const branchMarks: Fix = {
  name: 'branch-marks',
  title: 'marks of nested rows restored',
  find: (page) => {
    const rows = namedRows(placedRows(page), page.file.text);
    const tables = [...new Set(rows.map(({ table }) => table))];
    return tables.flatMap((table) => ofTable(rows.filter((row) => row.table === table)));
  },
};

function ofTable(rows: readonly NamedRow[]): Mend[] {
  const draws = rows.some(({ cell, depth }) => depth > 0 && isDrawn(cell.prefix));
  return rows.flatMap((row) => {
    const { depth, last, cell } = row;
    if (depth === 0 || isDrawn(cell.prefix) || !(draws || broken.test(cell.prefix))) return [];
    return [{ edits: [{ start: cell.start, end: cell.end, text: branchOf(depth, last, rows) }] }];
  });
}
