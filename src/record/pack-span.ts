import type { Span } from '../source/index.ts';

/** Numbers of a span whose file is known. */
export const spanLength = 4;

/** Start, end, line, column. */
export function packSpan({ start, end, line, column }: Span): [number, number, number, number] {
  return [start, end, line, column];
}

/** The span whose numbers begin at an index. */
export function unpackSpan(numbers: readonly unknown[], index: number, file: string): Span {
  return {
    file,
    start: numbers[index] as number,
    end: numbers[index + 1] as number,
    line: numbers[index + 2] as number,
    column: numbers[index + 3] as number,
  };
}
