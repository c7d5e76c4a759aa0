import { columnWords } from './column-words.ts';
import type { ColumnKind } from './column-words.ts';
import { foldWord } from './fold.ts';
import { requiredWords } from './required-words.ts';
import type { Requirement } from './required-words.ts';
import { sectionWords } from './section-words.ts';
import type { SectionWord } from './section-words.ts';
import { formatWords, typeWords } from './type-words.ts';
import type { TypeWord } from './type-words.ts';

/** Spellings that a config adds: each word with what it means, in the words of the built-in tables. */
export interface VocabularyAdditions {
  readonly columns?: Readonly<Record<string, ColumnKind>>;
  readonly required?: Readonly<Record<string, Requirement>>;
  readonly types?: Readonly<Record<string, TypeWord>>;
}

/** All words of all languages, ready to look up. */
export interface Vocabulary {
  readonly columns: ReadonlyMap<string, ColumnKind>;
  readonly required: ReadonlyMap<string, Requirement>;
  readonly types: ReadonlyMap<string, TypeWord>;
  readonly formats: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, SectionWord>;
}

export function createVocabulary(additions: VocabularyAdditions = {}): Vocabulary {
  return {
    columns: lookup(columnWords, additions.columns),
    required: lookup(requiredWords, additions.required),
    types: lookup(typeWords, additions.types),
    formats: new Map(Object.entries(formatWords)),
    sections: sectionLookup(),
  };
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** The first table that lists a word has it; a config's word goes before them all. */
function lookup<Kind extends string>(
  tables: Readonly<Record<Kind, unknown>>,
  additions: Readonly<Record<string, Kind>> = {},
): Map<string, Kind> {
  const words = new Map<string, Kind>(Object.entries<Kind>(additions).map(([word, kind]) => [foldWord(word), kind]));
  for (const [kind, lists] of Object.entries(tables) as [Kind, Lists][]) {
    for (const word of Object.values(lists).flat()) if (!words.has(word)) words.set(word, kind);
  }
  return words;
}

function sectionLookup(): Map<string, SectionWord> {
  const words = new Map<string, SectionWord>();
  for (const entry of sectionWords) for (const word of [...entry.zh, ...entry.en]) if (!words.has(word)) words.set(word, entry);
  return words;
}
