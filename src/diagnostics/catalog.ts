import type { Severity } from './diagnostic.ts';

export interface CatalogEntry {
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Every code there is. A code is `room/slug` and is never reused for another meaning. */
export const catalog = {
  'source/no-pages': {
    severity: 'error',
    title: 'no page matches the inputs',
    reason: 'An SDK of nothing is never what was meant.',
    fix: 'Name a file, a folder that holds .md, .markdown, .mdx, .txt or .html files, or a glob.',
  },
} as const;

export type DiagnosticCode = keyof typeof catalog;
