import { perText } from './per-text.ts';

/**
 * The form in which words are compared: one width, one case, no markup, no punctuation at the ends. A word of a page
 * and a word of a table meet in it.
 */
export const foldWord: (text: string) => string = perText((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[`*_~"'“”‘’]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:：,，.。;；!?？、·•¶#-]+(?=.)|(?<=.)[\s:：,，.。;；!?？、-]+$/g, '')
    .trim(),
);

/** `类型(Type)` → `类型(type)`, `类型`, `type`: the whole, the part outside the brackets, the part inside. */
export const foldParts: (text: string) => readonly string[] = perText((text) => {
  const whole = foldWord(text);
  const bracket = /^([^]*?)[([（【]([^]*?)[)\]）】]\s*$/.exec(text.normalize('NFKC'));
  const sides = whole.split(/\s*[/|\n]\s*/);
  const parts = [whole, ...(bracket ? [foldWord(bracket[1] ?? ''), foldWord(bracket[2] ?? '')] : []), ...(sides.length > 1 ? sides : [])];
  return [...new Set(parts.filter((part) => part !== ''))];
});
