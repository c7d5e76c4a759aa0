/** Cuts a name at its separators and humps: `bulkUpdateByIdList` is bulk, update, by, id, list. */
export function nameWords(text: string): string[] {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export function camelCase(words: readonly string[]): string {
  return words
    .flatMap(nameWords)
    .map((word, index) => (index === 0 ? word.toLowerCase() : capital(word)))
    .join('');
}

export function pascalCase(words: readonly string[]): string {
  return words.flatMap(nameWords).map(capital).join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + (word === word.toUpperCase() && word.length > 1 ? word.slice(1).toLowerCase() : word.slice(1));
}
