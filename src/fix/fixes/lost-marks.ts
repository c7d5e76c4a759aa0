import { branchOf, namedRows } from '../branches.ts';
import type { Fix, Mend } from '../fix.ts';
import { placedRows } from '../placed-rows.ts';

/** Rows without a mark, which the samples show inside of the field above them. */
export const lostMarks: Fix = {
  name: 'lost-marks',
  title: 'rows marked as nested, as the samples show them',
  find: (page) => {
    const rows = namedRows(placedRows(page), page.file.text);
    return page.nestedBySample.flatMap(({ holder, members }): Mend[] => {
      const parent = rows.find(({ row }) => row.span.file === holder.source.span.file && row.span.start === holder.source.span.start);
      const nested = rows.filter(({ row }) =>
        members.some(({ source }) => source.span.file === row.span.file && source.span.start === row.span.start),
      );
      if (!parent || nested.length !== members.length || nested.some(({ cell, table }) => cell.prefix !== '' || table !== parent.table))
        return [];
      const table = rows.filter((row) => row.table === parent.table);
      const edits = nested.map(({ cell }, index) => ({
        start: cell.start,
        end: cell.end,
        text: branchOf(parent.depth + 1, index === nested.length - 1, table),
      }));
      return [{ edits }];
    });
  },
};
