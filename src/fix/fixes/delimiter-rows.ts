import type { Table } from '../../markdown/index.ts';
import type { SourceFile } from '../../source/index.ts';
import type { Edit, Fix } from '../fix.ts';
import { pipeTables } from '../placed-rows.ts';

/** A table without the line under its header, or one that has too few or too many cells there, is none to GitHub. */
export const delimiterRows: Fix = {
  name: 'delimiter-rows',
  title: 'lines under headers completed',
  find: (page) =>
    pipeTables(page).flatMap((table) =>
      table.damage.flatMap(({ kind, span }) => {
        const edit =
          kind === 'no-delimiter'
            ? added(table, page.file)
            : kind === 'delimiter-cells'
              ? counted(table, page.file.text.slice(span.start, span.end), span.start)
              : undefined;
        return edit ? [{ edits: [edit] }] : [];
      }),
    ),
};

function added({ header, bounded }: Table, { text }: SourceFile): Edit {
  const cells = header.cells.map(() => '---').join(' | ');
  const lineEnd = /^\r\n?|^\n/.exec(text.slice(header.span.end))?.[0] ?? '\n';
  return { start: header.span.end, end: header.span.end, text: `${lineEnd}${bounded ? `| ${cells} |` : cells}` };
}

/** Rows that hold more than the header say that the header lost a cell: that is not ours to settle. */
function counted({ header, rows }: Table, line: string, at: number): Edit | undefined {
  const wanted = header.cells.length;
  const closed = /\|\s*$/.test(line);
  const marks = [...line.matchAll(/:?-+:?/g)];
  if (marks.length < wanted) {
    const end = at + line.trimEnd().length;
    const blank = /\s\|\s*$|-\s+\|/.test(line) ? ' ' : '';
    const mark = marks.at(-1)?.[0] ?? '---';
    const more = closed ? `${blank}${mark}${blank}|` : `${blank}|${blank}${mark}`;
    return { start: end, end, text: more.repeat(wanted - marks.length) };
  }
  const last = marks[wanted - 1];
  if (!last || rows.some(({ cells }) => cells.length > wanted)) return undefined;
  const from = at + last.index + last[0].length;
  const rest = line.slice(last.index + last[0].length);
  return { start: from, end: from + rest.trimEnd().length, text: closed ? (/^\s*\|/.exec(rest)?.[0] ?? '|') : '' };
}
