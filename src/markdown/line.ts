import type { SourceFile } from '../source/index.ts';

/** One physical line, without its line end. */
export interface Line {
  readonly text: string;
  /** Offsets in the file; `end` is before the line end. */
  readonly start: number;
  readonly end: number;
}

export function linesOf(file: SourceFile): Line[] {
  return file.lineStarts.map((start, index) => {
    let end = file.lineStarts[index + 1] ?? file.text.length;
    while (end > start && isLineEnd(file.text.charCodeAt(end - 1))) end--;
    return { text: file.text.slice(start, end), start, end };
  });
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}
