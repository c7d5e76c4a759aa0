import type { Provenance } from '../model/index.ts';
import type { Span } from '../source/index.ts';
import { pageText } from './page-text.ts';

/** `20:16`, with the page where it is another one. */
export function placeText({ file, line, column }: Span, page: string): string {
  const place = `${line}:${column}`;
  return file === page ? place : `${pageText(file)}:${place}`;
}

/** Where a fact stands, which rule read it there, and what was guessed. */
export function evidenceText({ via, rule, span, guess }: Provenance, page: string): string {
  return `(${via}, ${rule}, ${placeText(span, page)}${guess === undefined ? '' : `; a guess: ${pageText(guess)}`})`;
}
