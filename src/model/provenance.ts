import type { Span } from '../source/index.ts';

/** How a fact is known: read in a table, seen in a sample, said in prose, settled by the config. */
export type Via = 'table' | 'sample' | 'prose' | 'config';

/** Where a fact stands and which rule read it there. */
export interface Provenance {
  readonly via: Via;
  /** `room/rule`, as `md2sdk explain` prints it. */
  readonly rule: string;
  readonly span: Span;
  /** Set when the rule guessed: what was guessed, in words for a reader of the generated code. */
  readonly guess?: string;
}
