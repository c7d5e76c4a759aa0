import type { VocabularyAdditions } from '../vocabulary/index.ts';
import { hashOf } from './hash-of.ts';

/** Names the words that a config adds: of all that it says, they alone decide how a single page is read. */
export function vocabularyName(additions: VocabularyAdditions = {}): string {
  return hashOf(JSON.stringify(additions));
}
