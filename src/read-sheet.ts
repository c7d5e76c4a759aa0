import type { Diagnostic } from './diagnostics/index.ts';
import { outline } from './outline/index.ts';
import { readPage } from './read/index.ts';
import type { PageSheet } from './sheet/index.ts';
import type { SourceFile } from './source/index.ts';
import { createVocabulary } from './vocabulary/index.ts';
import type { Vocabulary, VocabularyAdditions } from './vocabulary/index.ts';

/** What one page says, in its author's words; it hangs on no other page. Plain data. */
export interface PageReading {
  readonly sheet: PageSheet;
  readonly diagnostics: readonly Diagnostic[];
}

export function readSheet(page: SourceFile, vocabulary: Vocabulary): PageReading {
  const diagnostics: Diagnostic[] = [];
  const sheet = readPage(outline(page), vocabulary, (diagnostic) => void diagnostics.push(diagnostic));
  return { sheet, diagnostics };
}

/** Pages one by one, with the words that a config adds. */
export function readSheets(pages: readonly SourceFile[], additions?: VocabularyAdditions): PageReading[] {
  const vocabulary = createVocabulary(additions);
  return pages.map((page) => readSheet(page, vocabulary));
}
