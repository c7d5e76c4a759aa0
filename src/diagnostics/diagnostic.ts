import type { Span } from '../source/index.ts';
import type { DiagnosticCode } from './catalog/catalog.ts';

/** error: nothing is written; warning: written on a stated guess; note: worth knowing, changes nothing. */
export type Severity = 'error' | 'warning' | 'note';

export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** A problem in the pages or the config, as data with a place. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** Absent only where no file is at fault (no page matches, a flag is wrong). */
  readonly span?: Span;
  readonly related?: readonly Related[];
  readonly hint?: string;
}

/** Where a room puts what it finds. */
export type Report = (diagnostic: Diagnostic) => void;
