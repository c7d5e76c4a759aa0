import { foldWord } from './fold.ts';
import { perWords } from './per-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How much a text looks like a type: 1 a known word in a known form (`List<String>`, `[int]`, `string(32)`), 0.5 a name
 * that a structure may have, 0 anything else. Only words are weighed here; what the type is, `interpret` says.
 */
export const typeLook: (text: string, vocabulary: Vocabulary) => 0 | 0.5 | 1 = perWords((text, vocabulary) => {
  const bare = text.replace(/<a\b[^>]*>|<\/a>|`|\*\*|\[([^\]]+)\]\([^)]*\)/g, '$1').trim();
  // a full stop ends a sentence, not a type
  if (bare === '' || bare.length > 80 || /[。！；]$|\.$/.test(bare)) return 0;
  const words = bare
    .split(/[<>«»[\](){}（）,，|¦/?&]|\bof\b|\bor\b|或|\s-\s/)
    .map((word) => foldWord(word))
    .filter((word) => word !== '');
  const named = words.some((word) => isTypeWord(word, vocabulary));
  if (named && words.every((word) => isTypeWord(word, vocabulary) || /^\d+$/.test(word))) return 1;
  if (named && words.every((word) => /^[\w.$ -]+$/.test(word))) return 1;
  if (/^(?:an? |array of |list of )?[\w .$-]{1,70} objects?$/i.test(bare)) return 0.5;
  return /^[A-Z][\w.$]*(?:\[\]|<[\w<>,. ]+>)*$/.test(bare) ? 0.5 : 0;
});

function isTypeWord(word: string, vocabulary: Vocabulary): boolean {
  const bare = word.replace(/\s*(?:类型|型|type|(?:的)?(?:数组|列表|集合))$/, '');
  return vocabulary.types.has(word) || vocabulary.types.has(bare);
}
