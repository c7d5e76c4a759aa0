export type { ColumnKind } from './column-words.ts';
export { foldParts, foldWord } from './fold.ts';
export { isPlaceholder } from './placeholder-words.ts';
export type { Requirement } from './required-words.ts';
export type { Place, SectionWord, Side, Thing } from './section-words.ts';
export { typeLook } from './type-look.ts';
export type { TypeWord } from './type-words.ts';
export { createVocabulary } from './vocabulary.ts';
export type { Vocabulary, VocabularyAdditions } from './vocabulary.ts';
