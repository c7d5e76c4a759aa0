import type { Diagnostic } from '../../diagnostics/index.ts';
import type { WalkContext } from '../sections/walk-state.ts';
import { createVocabulary } from '../../vocabulary/index.ts';

/** A context that keeps what it is told, for tests. */
export interface KeptContext extends WalkContext {
  readonly diagnostics: Diagnostic[];
  readonly aside: string[];
}

export function keptContext(more: Partial<WalkContext> = {}): KeptContext {
  const diagnostics: Diagnostic[] = [];
  const aside: string[] = [];
  return {
    vocabulary: createVocabulary(),
    report: (diagnostic) => void diagnostics.push(diagnostic),
    setAside: (reason) => void aside.push(reason),
    requestHasBody: true,
    bracketedTypes: true,
    targets: new Set(),
    ...more,
    diagnostics,
    aside,
  };
}

export function codesOf(context: KeptContext): string[] {
  return context.diagnostics.map(({ code }) => code);
}
