import type { Provenance } from '../model/index.ts';
import type { Audience, Bump, Subject, Text } from './change.ts';
import type { Comparison } from './compare/comparison.ts';

/** What a rule says of one difference. */
export interface Finding {
  readonly subject: Subject;
  readonly what: Text;
  readonly why: Text;
  /** Nobody, where absent. */
  readonly breaks?: readonly Audience[];
  /** What the version asks for if nobody is broken. */
  readonly bump: Exclude<Bump, 'major'>;
  readonly guess?: boolean;
  readonly before?: Provenance | undefined;
  readonly after?: Provenance | undefined;
}

/** Finds differences of one kind. */
export interface ChangeRule {
  readonly name: string;
  readonly find: (comparison: Comparison) => Iterable<Finding>;
}
