import type { Fix, Mend } from '../fix.ts';
import { pipeTables } from '../placed-rows.ts';

/** A row of a table is one line: breaks within its cells are written as `<br>`. Blocks of code cannot be. */
export const joinedRows: Fix = {
  name: 'joined-rows',
  title: 'rows over several lines joined with `<br>`',
  find: (page) =>
    pipeTables(page).flatMap(({ damage }) =>
      damage.flatMap(({ kind, span }): Mend[] => {
        const text = page.file.text.slice(span.start, span.end);
        if (kind !== 'row-over-lines' || /```|~~~/.test(text)) return [];
        const edits = [...text.matchAll(/\r\n?|\n/g)].map(({ 0: found, index }) => ({
          start: span.start + index,
          end: span.start + index + found.length,
          text: '<br>',
        }));
        return [{ edits }];
      }),
    ),
};
