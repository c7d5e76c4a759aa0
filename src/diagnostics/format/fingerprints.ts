import { createHash } from 'node:crypto';
import { findingKey, pointedAt } from '../baseline/finding-key.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FormatOptions } from './format-options.ts';

/** What each diagnostic is known by from run to run, as in a baseline; those that are alike are numbered. */
export function fingerprints(diagnostics: readonly Diagnostic[], { file }: FormatOptions): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { code, message, span } = diagnostic;
    const key = findingKey({ page: span?.file ?? '', code, message, at: pointedAt(diagnostic, span && file(span.file)) });
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return `${createHash('sha256').update(key).digest('hex').slice(0, 16)}:${number}`;
  });
}
