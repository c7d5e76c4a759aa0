import { reservedWords } from './reserved-words.ts';

const asciiIdentifier = /^[A-Za-z_$][\w$]*$/;
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
/** Allowed in identifiers by the language, but invisible: two names would look the same. */
const invisible = /[\u00ad\u200c-\u200d]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** Whether text is an identifier as it stands; reserved words are, as property names. */
export function isIdentifierName(text: string): boolean {
  return asciiIdentifier.test(text) || (identifier.test(text) && text.search(invisible) < 0);
}

/** The nearest identifier that can name a binding. Letters of every script are kept. */
export function safeIdentifier(text: string, fallback: string = 'unnamed'): string {
  const kept = text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[^\p{ID_Continue}$]+/gu, '_')
    .replace(/^_+(?=.)|(?<=.)_+$/g, (run) => (isIdentifierName(text) ? run : ''));
  if (kept === '' || kept === '_') return fallback;
  const started = isIdentifierName(kept) ? kept : `_${kept}`;
  return reservedWords.has(started) ? `${started}_` : started;
}
