/** Offsets of one cell in the text that was split; the pipes themselves are outside. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a row at its pipes. One leading and one trailing pipe belong to the row, as in GFM; `\|` never cuts.
 * `code`: a pipe inside a closed code span is text, and so is one that draws a branch (GFM would cut at both).
 */
export function splitCells(text: string, code: boolean): CellRange[] {
  const ranges: CellRange[] = [];
  let start = leadingPipe(text);
  let i = start;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (unit === BACKSLASH) i += 2;
    else if (unit === BACKTICK && code) i = skipCodeSpan(text, i);
    else if (unit === PIPE && code && opensBranch(text, start, i)) i++;
    else if (unit === PIPE) {
      ranges.push({ start, end: i });
      start = ++i;
    } else i++;
  }
  if (start > text.length) start = text.length;
  if (text.slice(start).trim() !== '' || ranges.length === 0) ranges.push({ start, end: text.length });
  return ranges;
}

const BACKSLASH = 92;
const BACKTICK = 96;
const PIPE = 124;

function leadingPipe(text: string): number {
  const first = text.search(/\S/);
  return first >= 0 && text.charCodeAt(first) === PIPE ? first + 1 : 0;
}

/** `|__└ name`, `|- name`: a pipe that draws the trunk of a tree, at the start of its cell. */
function opensBranch(text: string, cell: number, pipe: number): boolean {
  return text.slice(cell, pipe).trim() === '' && /^\|(?:[_—-]+\s*[└├]|[_-]{1,3} ?[A-Za-z`])/.test(text.slice(pipe, pipe + 12));
}

/** The offset after a code span that opens at `open`, or after its backticks where nothing closes it. */
function skipCodeSpan(text: string, open: number): number {
  let after = open;
  while (text.charCodeAt(after) === BACKTICK) after++;
  const fence = text.slice(open, after);
  for (let at = text.indexOf(fence, after); at >= 0; at = text.indexOf(fence, at + 1)) {
    const exact = text.charCodeAt(at - 1) !== BACKTICK && text.charCodeAt(at + fence.length) !== BACKTICK;
    if (exact) return at + fence.length;
  }
  return after;
}
