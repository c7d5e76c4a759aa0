import type { Span } from '../source/index.ts';
import type { Words } from './words.ts';

/** The columns that a row can have words under, whatever the page called them. */
export type RowColumn =
  | 'title'
  | 'type'
  | 'items'
  | 'format'
  | 'required'
  | 'optional'
  | 'default'
  | 'description'
  | 'example'
  | 'enum'
  | 'limits'
  | 'in'
  | 'extra'
  | 'value'
  | 'since';

/** One parameter or member, in the author's words, with those nested under it. */
export interface Row {
  /** The wire name, bare of nesting marks. Empty where the row stands for the elements of its parent list. */
  readonly name: string;
  readonly cells: Readonly<Partial<Record<RowColumn, Words>>>;
  readonly children: readonly Row[];
  /** Marks at the name: `name?` and `name*`. */
  readonly mark?: 'required' | 'optional';
  /** The name was struck through. */
  readonly struck: boolean;
  /** `name[]` in a path: how many lists stand around the members. */
  readonly lists: number;
  /** The page has no row for it; other rows' paths imply it. */
  readonly implied: boolean;
  readonly span: Span;
  readonly nameSpan: Span;
  /** What was done to read the row, for `explain`. */
  readonly notes: readonly string[];
}
