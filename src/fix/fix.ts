import type { Diagnostic } from '../diagnostics/index.ts';
import type { ApiModel } from '../model/index.ts';
import type { Page } from '../outline/index.ts';
import type { PageSheet } from '../sheet/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';

/** Puts `text` in the place of a stretch of the page. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that belong together: all are made, or none. */
export interface Mend {
  readonly edits: readonly Edit[];
  /** The mended words name a type that was not known: the type of that field alone may change. */
  readonly settles?: string;
}

/** What a fix looks at: one page, as it was read alone, and what all pages came to. */
export interface FixPage {
  readonly file: SourceFile;
  readonly page: Page;
  readonly sheet: PageSheet;
  readonly vocabulary: Vocabulary;
  /** Of all pages together. */
  readonly model: ApiModel;
  /** Those of this page. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One kind of damage, and how it is mended. */
export interface Fix {
  readonly name: string;
  /** What was done, for people: `pipes escaped`. */
  readonly title: string;
  readonly find: (page: FixPage) => readonly Mend[];
}
