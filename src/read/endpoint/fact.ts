import type { Block } from '../../outline/index.ts';
import type { Span } from '../../source/index.ts';
import type { Label } from '../sections/label.ts';

/** A method or a path that the page states. */
export interface EndpointFact {
  readonly kind: 'method' | 'path';
  readonly value: string;
  readonly rule: string;
  readonly span: Span;
  /** Index of the block it stands in. */
  readonly at: number;
  /** Taken only where nothing stronger is stated. */
  readonly weak: boolean;
}

export interface EndpointConvention {
  readonly id: string;
  readonly weak?: true;
  /** What one block states, seen with the blocks after it. */
  readonly read: (
    blocks: readonly Block[],
    at: number,
    labels: readonly (Label | undefined)[],
  ) => { method?: string; path?: string } | undefined;
}
