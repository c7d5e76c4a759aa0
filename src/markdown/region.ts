import type { SourceFile } from '../source/index.ts';
import type { Line } from './line.ts';
import type { Table } from './table.ts';

/** A run of whole lines that is ours to read; to those who read the prose its lines are blank. */
export type Region = { readonly firstLine: number; /** Exclusive. */ readonly lastLine: number } & (
  | { readonly kind: 'comment' }
  | { readonly kind: 'table'; readonly table: Table }
  | {
      readonly kind: 'sample';
      /** The word after the fence, or `json` and `curl` where a sample stands without one. */
      readonly language: string;
      readonly fenced: boolean;
      readonly text: string;
      /** Offset of `text` in the file. */
      readonly start: number;
    }
);

/** Looks for one kind of region that begins at a line. */
export type Scan = (lines: readonly Line[], at: number, file: SourceFile) => Region | undefined;
