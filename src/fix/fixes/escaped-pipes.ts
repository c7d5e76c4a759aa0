import { cellSpan } from '../../markdown/index.ts';
import type { Span } from '../../source/index.ts';
import type { Edit, Fix } from '../fix.ts';
import { pipeTables, placedRows } from '../placed-rows.ts';

/** A pipe that is part of a cell's text, in code or in prose, cuts the row everywhere but here. */
export const escapedPipes: Fix = {
  name: 'escaped-pipes',
  title: 'pipes in cells escaped',
  find: (page) => {
    const text = ({ start, end }: Span): string => page.file.text.slice(start, end);
    const errors = [...page.sheet.errors, ...page.sheet.operations.flatMap((operation) => operation.errors)];
    const tables = pipeTables(page);
    const spans: Span[] = [
      ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => cellSpan(row, cell)))),
      ...placedRows(page).flatMap(({ row }) => Object.values(row.cells).map((words) => words.span)),
      ...errors.flatMap(({ code, message, description }) => [code, message, description].flatMap((words) => words?.span ?? [])),
    ];
    const inTable = spans.filter((span) => tables.some((table) => table.span.start <= span.start && span.end <= table.span.end));
    const rows = tables.flatMap((table) => table.rows.filter((row) => cellCount(text(row.span)) > table.header.cells.length));
    return rows.flatMap((row) => {
      const own = inTable.filter((span) => row.span.start <= span.start && span.end <= row.span.end);
      const offsets = new Set(own.flatMap((span) => barePipes(text(span), span.start)));
      return offsets.size > 0 ? [{ edits: [...offsets].map((at): Edit => ({ start: at, end: at, text: '\\' })) }] : [];
    });
  },
};

/** As everyone else counts them. */
function cellCount(row: string): number {
  const line = row.trim();
  const pipes = barePipes(line, 0);
  return pipes.filter((at) => at > 0 && at < line.length - 1).length + 1;
}

function barePipes(text: string, offset: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') found.push(offset + i);
  }
  return found;
}
