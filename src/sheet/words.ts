import type { Span } from '../source/index.ts';

/** The author's words, with their place. */
export interface Words {
  /** Plain text; code spans keep their backticks, line breaks are `\n`. */
  readonly text: string;
  readonly codes: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly struck: boolean;
  readonly span: Span;
}
