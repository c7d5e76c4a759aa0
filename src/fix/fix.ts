import type { Page } from '../outline/index.ts';
import type { PageSheet } from '../sheet/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';
import type { PageFindings } from './reading-by-page.ts';

/** Puts `text` in the place of a stretch of the page. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that belong together: all are made, or none. */
export interface Mend {
  readonly edits: readonly Edit[];
  /** Where each row starts that is mended, if they are several; else the first edit is the place. */
  readonly rows?: readonly number[];
  /** The mended words name a type that was not known: the type of that field alone may change. */
  readonly settles?: string;
}

/** What a fix looks at: one page, as it was read alone, and what all pages came to. */
export interface FixPage extends PageFindings {
  readonly file: SourceFile;
  readonly page: Page;
  readonly sheet: PageSheet;
  readonly vocabulary: Vocabulary;
}

/** One kind of damage, and how it is mended. */
export interface Fix {
  readonly name: string;
  /** What was done, for people: `pipes escaped`. */
  readonly title: string;
  readonly find: (page: FixPage) => readonly Mend[];
}
