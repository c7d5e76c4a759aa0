import type { Cell } from '../../markdown/index.ts';
import type { Words } from '../../sheet/index.ts';
import type { Span } from '../../source/index.ts';
import type { ColumnKind } from '../../vocabulary/index.ts';

/** A row whose cells have found their columns; nesting is still in its name. */
export interface FlatRow {
  readonly cells: Readonly<Partial<Record<ColumnKind, Words>>>;
  /** The name's cell as it stands: its blanks and marks tell the depth. */
  readonly name?: Cell;
  readonly nameSpan?: Span;
  readonly span: Span;
  readonly notes: readonly string[];
}
