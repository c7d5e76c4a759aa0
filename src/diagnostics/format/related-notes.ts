import type { Span } from '../../source/index.ts';
import type { Related } from '../diagnostic.ts';

/** Places that have the same words, told together. */
export interface RelatedNote {
  readonly message: string;
  readonly places: readonly string[];
}

/** Related places for people: files that one row makes stale take one line, not ten. */
export function relatedNotes(related: readonly Related[]): RelatedNote[] {
  const notes = new Map<string, Related[]>();
  for (const each of related) {
    const alike = notes.get(each.message);
    if (alike) alike.push(each);
    else notes.set(each.message, [each]);
  }
  return [...notes].map(([message, alike]) => ({ message, places: alike.map(({ span }) => placeText(span, alike.length > 1)) }));
}

/** In a list of files, that one means the whole of each goes without saying. */
function placeText({ file, line, column, end }: Span, listed: boolean): string {
  return listed && end === 0 ? file : `${file}:${line}:${column}`;
}
