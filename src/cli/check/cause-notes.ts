import type { Related } from '../../diagnostics/index.ts';
import { spanOf } from '../../source/index.ts';
import type { SourceFile, Span } from '../../source/index.ts';
import type { ChangedFact, Fact } from '../../write/index.ts';

/** The pages as documents call them: by `SourceFile.relative`. */
export type PagesByName = ReadonlyMap<string, SourceFile>;

/** A whole table may have changed: the first rows tell. */
const shownRows = 5;

/** The rows that cause a change, each at its place on the page as it is now. */
export function causeNotes(changes: readonly ChangedFact[], pages: PagesByName): Related[] {
  const notes = changes.flatMap((change) => {
    const span = causePlace(change, pages);
    return span ? [{ message: causeWords(change), span }] : [];
  });
  const shown = notes.slice(0, shownRows);
  const more = notes.length - shown.length;
  return shown.map((note, index) =>
    more > 0 && index === shownRows - 1 ? { ...note, message: `${note.message}; and ${more} more` } : note,
  );
}

export function causeWords({ how, fact, keywords }: ChangedFact): string {
  const name = nameOf(fact);
  switch (how) {
    case 'added':
      return `${name} is new`;
    case 'removed':
      return `${name} is gone`;
    case 'changed':
      return `${name} says otherwise: ${told(keywords).map(keywordWord).join(', ')}`;
    case 'moved':
      return `${name} stands in another place, and says the same`;
  }
}

const notOfPages: ReadonlySet<string> = new Set(['x-guess', 'x-via']);

/** That something is a guess, or where it was taken from, is no word of the page: it is told where nothing else is. */
function told(keywords: readonly string[]): readonly string[] {
  const others = keywords.filter((keyword) => !notOfPages.has(keyword));
  return others.length > 0 ? others : keywords;
}

function nameOf({ owner, member }: Fact): string {
  const name = owner.slice(owner.indexOf(' ') + 1);
  return `\`${member === undefined ? name : `${name}.${member}`}\``;
}

function keywordWord(keyword: string): string {
  return keyword === '$ref' ? 'type' : keyword.replace(/^x-/, '');
}

/** The row. What is gone has none any more: the place of what held it is left, or its page, or nothing. */
export function causePlace({ how, fact, near }: ChangedFact, pages: PagesByName): Span | undefined {
  const isGone = how === 'removed';
  const place = isGone ? (near ?? fact.place) : fact.place;
  const page = place && pages.get(place.file);
  if (!page) return undefined;
  return isGone && !near ? spanOf(page, 0, 0) : lineSpan(page, place.line);
}

function lineSpan(page: SourceFile, line: number): Span {
  const start = page.lineStarts[line - 1] ?? 0;
  const text = page.text.slice(start, page.lineStarts[line] ?? page.text.length);
  const from = start + text.length - text.trimStart().length;
  return spanOf(page, from, from + text.trim().length);
}
