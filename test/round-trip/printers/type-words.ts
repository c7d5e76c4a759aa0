import { itemOf } from '../api.ts';
import type { ItemSpec, ScalarSpec, TypeSpec } from '../api.ts';

export type ScalarWords = Readonly<Record<ScalarSpec | 'object', string>>;

export const plainWords: ScalarWords = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', object: 'object' };
export const javaWords: ScalarWords = { string: 'String', number: 'Double', integer: 'Integer', boolean: 'Boolean', object: 'Object' };

/** The word of one thing, members or not. */
export function itemWord(item: ItemSpec, words: ScalarWords): string {
  return words[item.kind === 'scalar' ? item.name : 'object'];
}

/** A type with its element, where it is a list. */
export function typeWord(type: TypeSpec, words: ScalarWords, list: (item: string) => string): string {
  const word = itemWord(itemOf(type), words);
  return type.kind === 'array' ? list(word) : word;
}
