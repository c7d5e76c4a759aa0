import { isBlank } from '../line.ts';
import type { Line } from '../line.ts';
import { splitCells } from '../split-cells.ts';

/** What the header tells of the rows to come. */
export interface RowShape {
  readonly columns: number;
  /** Rows open with a pipe. */
  readonly piped: boolean;
  /** Rows end with a pipe. */
  readonly closed: boolean;
}

/** How far a row may spill before it is two things that happen to look like one. */
const farthest = 400;

/**
 * The line after a row. A row whose cells hold line breaks goes on until it is closed: until a line ends in a pipe and
 * the cells are as many as the header's. Lists, code, headings, even tables may stand in between; a line that is a whole
 * row of its own may not, unless a code span is open there.
 */
export function rowEnd(lines: readonly Line[], begin: number, shape: RowShape): number {
  const first = lines[begin]?.text ?? '';
  const next = begin + 1;
  if (!shape.closed || (first.trimEnd().endsWith('|') && cellCount(first) >= shape.columns)) return next;
  if (first.trimEnd().endsWith('|') && !spills(lines, next)) return next;
  // counted line by line: a row may spill far, and many rows may look as if they did
  let runs = codeRuns(first);
  for (let i = next; i < lines.length && i - begin < farthest; i++) {
    const line = lines[i]?.text ?? '';
    if (runs % 2 === 0 && isWholeRow(line, shape)) return next;
    runs += codeRuns(line);
    if (!line.trimEnd().endsWith('|') || runs % 2 === 1) continue;
    const text = lines
      .slice(begin, i + 1)
      .map((one) => one.text)
      .join('\n');
    if (cellCount(text) >= shape.columns) return i + 1;
  }
  return next;
}

/** A short row that is closed: it goes on only where the text right below clearly belongs to no other block. */
function spills(lines: readonly Line[], next: number): boolean {
  const text = lines[next]?.text ?? '';
  return !isBlank(lines[next]) && !text.trimStart().startsWith('|') && text.trimEnd().endsWith('|');
}

function isWholeRow(line: string, shape: RowShape): boolean {
  const text = line.trim();
  if (shape.piped && !text.startsWith('|')) return false;
  return cellCount(text) >= shape.columns - 1 && text.includes('|') && (!shape.piped || cellCount(text) === shape.columns);
}

function cellCount(text: string): number {
  return splitCells(text, true).length;
}

/** Runs of backticks; a code span is open where their number is odd. */
function codeRuns(text: string): number {
  return text.match(/`+/g)?.length ?? 0;
}
