/** What writers put where there is nothing to say; `foldWord` removes dashes at the ends, so those are tested apart. */
export const placeholderWords: { readonly zh: readonly string[]; readonly en: readonly string[]; readonly signs: readonly string[] } = {
  zh: ['无', '空', '暂无', '不限', '无默认值', '没有', '略'],
  en: ['none', 'n/a', 'na', 'nil', 'null', 'undefined', 'not applicable', '(none)', 'no default', '[object object]', 'empty', 'tbd'],
  signs: ['-', '--', '---', '—', '——', '–', '/', '\\', '.', '…', '...', '""', "''", '~', '\\-', '_'],
};

const words: ReadonlySet<string> = new Set([...placeholderWords.zh, ...placeholderWords.en, ...placeholderWords.signs]);

/** A cell that holds nothing, or a sign for nothing. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  return bare === '' || words.has(bare.toLowerCase());
}
