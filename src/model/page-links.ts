import type { Span } from '../source/index.ts';

/** What a page links to, and what on it can be linked to. */
export interface PageLinks {
  /** `SourceFile.relative`. */
  readonly page: string;
  readonly anchors: readonly string[];
  /** Links to other pages, and those for which the page itself has no place. */
  readonly links: readonly { readonly text: string; readonly href: string; readonly span: Span }[];
}
