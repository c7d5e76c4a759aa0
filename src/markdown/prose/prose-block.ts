import type { Line } from '../line.ts';

/** A block of what is neither table nor sample of ours, in flow order; offsets count in the file as received. */
export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph' | 'code' | 'html';
  /** Of the innermost list or quote around it. */
  readonly marker: 'none' | 'bullet' | 'quote';
  readonly start: number;
  readonly end: number;
  /** Of a heading: 1 to 6. */
  readonly depth?: number;
  /** Of indented code: without the indent. */
  readonly value?: string;
}

/** A line as it is read for prose, by us or by remark: blank where a region stands, mended where it was damaged; as long as it was, or empty. */
export type ProseLine = Pick<Line, 'text' | 'start'>;
