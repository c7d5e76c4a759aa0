import { pipeTables } from '../placed-rows.ts';
import type { Fix } from '../fix.ts';

/** A whole row without its last pipe, in a table whose header has one: it may swallow the lines below it. */
export const closingPipes: Fix = {
  name: 'closing-pipes',
  title: 'rows closed',
  find: (page) =>
    pipeTables(page).flatMap(({ header, rows, bounded }) => {
      const text = (span: typeof header.span): string => page.file.text.slice(span.start, span.end).trimEnd();
      if (!bounded || !text(header.span).endsWith('|')) return [];
      return rows.flatMap(({ cells, span }) => {
        const line = text(span);
        if (cells.length !== header.cells.length || /[|\\]$|[\r\n]/.test(line)) return [];
        const end = span.start + line.length;
        return [{ edits: [{ start: end, end, text: ' |' }] }];
      });
    }),
};
