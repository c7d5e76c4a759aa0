import { cellSpan } from '../markdown/index.ts';
import type { PlacedRow } from './placed-rows.ts';

/** What stands before the name of a row, in the cell as written. */
export interface NameCell {
  /** Blanks and marks; the blank after the pipe is the table's own. */
  readonly prefix: string;
  /** Offset of `prefix`. */
  readonly start: number;
  /** Offset of the name, or of the code and emphasis marks around it. */
  readonly end: number;
}

const entity = '&(?:nbsp|emsp|ensp|thinsp|#160|#xa0|#12288);';
const blanksAndMarks = new RegExp(`^(?:[^\\p{L}\\p{N}&\`*~"“$@_]|${entity}|[鈹溾攢斺€â”œ€‚]|_(?=[_─└├]))*`, 'u');

/** The cell of a row's name, taken apart; nothing where more than marks stands before the name, as in a path. */
export function nameCell({ row, line }: PlacedRow, text: string): NameCell | undefined {
  const { start, end } = row.nameSpan;
  const found = line.cells.findIndex((cell) => {
    const span = cellSpan(line, cell);
    return span.start === start && span.end === end;
  });
  const cell = line.cells[found];
  if (!cell || row.name === '') return undefined;
  const before = line.cells[found - 1];
  const lead = cell.raw.length - cell.raw.trimStart().length;
  // `| |- name`: the pipe of the mark was taken for the table's
  const split = before !== undefined && found === 1 && before.raw.trim() === '' && /^[-_─]/.test(cell.raw.trimStart());
  const from = split ? text.lastIndexOf('|', start) : start - lead;
  const own = text.slice(from, end);
  const blank = !split && own.startsWith(' ') ? 1 : 0;
  const prefix = blanksAndMarks.exec(own.slice(blank))?.[0] ?? '';
  const rest = own.slice(blank + prefix.length).replace(/^(?:[`*~"“]|<\w+>)+/, '');
  if (!rest.startsWith(row.name) && !rest.replace(/[\\\u00ad\u200b-\u200f\u2060\ufeff]/g, '').startsWith(row.name)) return undefined;
  return { prefix, start: from + blank, end: from + blank + prefix.length };
}
