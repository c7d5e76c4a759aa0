import { describe, expect, it } from 'vitest';
import { columnWords } from './column-words.ts';
import { cuePattern, cueWords } from './cue-words.ts';
import type { CueKind } from './cue-words.ts';
import { foldWord } from './fold.ts';
import { isPlaceholder, placeholderWords } from './placeholder-words.ts';
import { requiredWords } from './required-words.ts';
import { sectionWords } from './section-words.ts';
import { typeWords } from './type-words.ts';
import { createVocabulary } from './vocabulary.ts';

/** Every word of a table with the kind that it stands under; signs are not folded. */
function wordsOf(tables: Readonly<Record<string, { readonly zh: readonly string[]; readonly en: readonly string[] }>>): [string, string][] {
  return Object.entries(tables).flatMap(([kind, { zh, en }]) => [...zh, ...en].map((word): [string, string] => [word, kind]));
}

const tables = {
  column: wordsOf(columnWords),
  required: wordsOf(requiredWords),
  type: wordsOf(typeWords),
  section: sectionWords.flatMap((entry) => [...entry.zh, ...entry.en].map((word): [string, string] => [word, ''])),
};

describe('the tables', () => {
  it.each(Object.entries(tables))('of %s words hold them in lower case and one width, as they are looked up', (_, words) => {
    expect(words.filter(([word]) => word !== word.normalize('NFKC').toLowerCase().trim()).map(([word]) => word)).toEqual([]);
  });

  it.each([
    ['column', tables.column],
    ['required', tables.required],
    ['type', tables.type],
  ])('of %s words have each under one kind', (_, words) => {
    const kinds = new Map<string, Set<string>>();
    for (const [word, kind] of words) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
    expect([...kinds].filter(([, found]) => found.size > 1).map(([word, found]) => `${word}: ${[...found].join(', ')}`)).toEqual([]);
  });

  it('of columns are found as pages write them', () => {
    const { columns } = createVocabulary();
    const lost = tables.column.filter(([word, kind]) => columns.get(foldWord(word)) !== kind && columns.get(word) !== kind);
    expect(lost).toEqual([]);
  });
});

describe('createVocabulary', () => {
  it.each([
    ['columns', '参数名', 'name'],
    ['columns', 'required', 'required'],
    ['required', '是', 'required'],
    ['required', '✅', 'required'],
    ['required', '选填', 'optional'],
    ['required', '△', 'conditional'],
    ['types', '整型', 'integer'],
    ['types', 'multipartfile', 'binary'],
    ['formats', 'datetime', 'date-time'],
  ] as const)('%s has %s as %s', (table, word, kind) => {
    expect(createVocabulary()[table].get(word)).toBe(kind);
  });

  it("puts a config's words before its own, folded", () => {
    const vocabulary = createVocabulary({ columns: { 'Value:': 'name' }, required: { 是: 'optional' }, types: { '`Money`': 'string' } });
    expect([vocabulary.columns.get('value'), vocabulary.required.get('是'), vocabulary.types.get('money')]).toEqual([
      'name',
      'optional',
      'string',
    ]);
    expect([createVocabulary().columns.get('value'), createVocabulary().types.get('money')]).toEqual(['value', 'number']);
  });

  it('knows what sections are made of', () => {
    const { sections } = createVocabulary();
    expect(sections.get('请求')).toMatchObject({ side: 'request' });
    expect(sections.get('response body')).toMatchObject({ side: 'response', thing: 'params' });
    expect(sections.get('错误码')).toMatchObject({ thing: 'errors' });
    expect(sections.get('公共')).toMatchObject({ common: true });
  });
});

describe('isPlaceholder', () => {
  it.each(['', ' ', '-', '--', '——', '/', '无', ' N/A ', 'null', '[object Object]', '""', '\\-'])('%j says nothing', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['0', 'false', 'a', '无效', '-1', '[]'])('%j says something', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  it('knows all of its own words', () => {
    expect([...placeholderWords.zh, ...placeholderWords.en, ...placeholderWords.signs].filter((word) => !isPlaceholder(word))).toEqual([]);
  });
});

describe('cuePattern', () => {
  it.each(Object.keys(cueWords) as CueKind[])('of %s finds each of its words, the longest of those that fit', (kind) => {
    const pattern = new RegExp(`^(?:${cuePattern(kind)})`, 'i');
    const { zh, en } = cueWords[kind];
    expect([...zh, ...en].filter((word) => pattern.exec(`${word} x`)?.[0] !== word)).toEqual([]);
  });

  it('takes no part of an English word, and any run of blanks', () => {
    const pattern = new RegExp(cuePattern('enum'), 'i');
    expect(pattern.test('enumerable')).toBe(false);
    expect(pattern.exec('is One  of these')?.[0]).toBe('One  of');
  });
});
