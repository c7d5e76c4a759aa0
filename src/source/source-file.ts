/** A page as received. `text` is never altered: every span counts in it. */
export interface SourceFile {
  /** Path as shown to people: relative to the working folder where it lies below it, with `/`. */
  readonly path: string;
  /** Path relative to the input folder as given (DESIGN: the deepest folder that holds all inputs), with `/`. */
  readonly relative: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column: number;
}

/** Makes a source file from text; line ends are `\n`, `\r\n` or `\r`. */
export function sourceFile(path: string, text: string, relative: string = path): SourceFile {
  return { path, relative, text, lineStarts: lineStartsOf(text) };
}

function lineStartsOf(text: string): number[] {
  if (text.includes('\r')) return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)];
  // what nearly every page is, several times faster
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Line and column of an offset; an offset past the end is the end. */
export function positionAt(file: SourceFile, offset: number): Position {
  const { lineStarts } = file;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.min(offset, file.text.length) - (lineStarts[low] ?? 0) + 1 };
}

/** The text of a 1-based line, without its line end. */
export function lineText(file: SourceFile, line: number): string {
  const start = file.lineStarts[line - 1];
  if (start === undefined) return '';
  return file.text.slice(start, file.lineStarts[line] ?? file.text.length).replace(/[\r\n]+$/, '');
}
