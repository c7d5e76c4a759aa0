import type { Related } from '../diagnostics/index.ts';
import { spanOf } from '../source/index.ts';
import type { SourceFile, Span } from '../source/index.ts';
import type { ChangedFact, Fact } from '../write/index.ts';

/** A whole table may have changed: the first rows tell. */
const shownRows = 5;

/** The rows that cause a change, each at its place on the page as it is now. */
export function causeNotes(changes: readonly ChangedFact[], pages: readonly SourceFile[]): Related[] {
  const notes = changes.flatMap((change) => {
    const span = placeOf(change, pages);
    return span ? [{ message: wordsOf(change), span }] : [];
  });
  const shown = notes.slice(0, shownRows);
  const more = notes.length - shown.length;
  return shown.map((note, index) =>
    more > 0 && index === shownRows - 1 ? { ...note, message: `${note.message}; and ${more} more` } : note,
  );
}

function wordsOf({ how, fact, keywords }: ChangedFact): string {
  const name = nameOf(fact);
  switch (how) {
    case 'added':
      return `${name} is new`;
    case 'removed':
      return `${name} is gone`;
    case 'changed':
      return `${name} says otherwise: ${keywords.map(keywordWord).join(', ')}`;
    case 'moved':
      return `${name} stands in another place, and says the same`;
  }
}

function nameOf({ owner, member }: Fact): string {
  const name = owner.slice(owner.indexOf(' ') + 1);
  return `\`${member === undefined ? name : `${name}.${member}`}\``;
}

function keywordWord(keyword: string): string {
  return keyword === '$ref' ? 'type' : keyword.replace(/^x-/, '');
}

/** What is gone has no line any more: its page is left, or nothing. */
function placeOf({ how, fact: { place } }: ChangedFact, pages: readonly SourceFile[]): Span | undefined {
  const page = pages.find(({ relative }) => relative === place?.file);
  if (!page || !place) return undefined;
  const start = page.lineStarts[how === 'removed' ? 0 : place.line - 1] ?? 0;
  return spanOf(page, start, start);
}
