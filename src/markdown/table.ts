import type { Span } from '../source/index.ts';
import type { Inline } from './inline/inline.ts';

/** What stands between two pipes, or in one `<td>`. */
export interface Cell {
  /** The author's characters, untrimmed, with `\|` still escaped. */
  readonly raw: string;
  /** A span of its own, or a stretch of the line that its row is: rows of one text share their cells. `cellSpan` says where it stands. */
  readonly place: Span | Stretch;
  /** What it says. */
  readonly inline: Inline;
  /** Set where the cell comes from HTML: `raw` is what it says, without tags. */
  readonly html?: true;
  /** Depth in pixels, where a style states it. */
  readonly indent?: number;
}

/** Offsets in a line; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly span: Span;
}

/** A table as its author wrote it: rows may hold more or fewer cells than the header. */
export interface Table {
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  readonly span: Span;
  readonly origin: 'pipe' | 'html';
  /** Rows open with a pipe, or with a tag: their cells are bounded on both sides. */
  readonly bounded: boolean;
  /** What GFM would not have read. */
  readonly damage: readonly TableDamage[];
}

export type TableDamage =
  | { readonly kind: 'delimiter-cells'; readonly span: Span }
  | { readonly kind: 'no-delimiter'; readonly span: Span }
  | { readonly kind: 'row-over-lines'; readonly span: Span }
  | { readonly kind: 'pipe-in-code'; readonly span: Span };
