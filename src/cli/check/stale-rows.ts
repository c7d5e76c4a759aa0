import { diagnose } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { ChangedFact } from '../../write/index.ts';
import { placeOfFile } from '../place-of-file.ts';
import { causePlace, causeWords } from './cause-notes.ts';
import type { PagesByName } from './cause-notes.ts';

/** A generated file, and what the pages say otherwise than it. */
export interface CausedFile {
  /** For people. */
  readonly path: string;
  readonly causes: readonly ChangedFact[];
}

/** Rows that make the same files stale together, where there is no use in telling each. */
interface StaleRow {
  readonly cause: ChangedFact;
  readonly words: string;
  readonly files: readonly string[];
}

/** When all of a page reads otherwise, the first rows tell. */
const shownRows = 20;

/** One diagnostic for each row that the SDK on disk does not know yet, at the row, with all the files that it makes stale. */
export function staleRows(files: readonly CausedFile[], pages: PagesByName): Diagnostic[] {
  const pairs = files.flatMap(({ path, causes }) => causes.map((cause) => [cause, path] as const));
  const byCause = grouped(pairs);
  const byPage = grouped([...byCause.keys()].map((cause) => [cause.fact.place?.file ?? '', cause] as const));
  return [...byPage.values()].flatMap((causes) => rowsOf(causes, byCause).map((row) => rowDiagnostic(row, pages)));
}

function grouped<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** What only moved is one row, and so are those at the end of a long list. */
function rowsOf(causes: readonly ChangedFact[], byCause: ReadonlyMap<ChangedFact, readonly string[]>): StaleRow[] {
  const filesOf = (some: readonly ChangedFact[]): string[] => [...new Set(some.flatMap((cause) => byCause.get(cause) ?? []))].toSorted();
  const moved = causes.filter(({ how }) => how === 'moved');
  const others = causes.filter(({ how }) => how !== 'moved');
  const last = others.length > shownRows ? others.slice(shownRows - 1) : [];
  const single = others.slice(0, others.length - last.length);
  return [
    ...single.map((cause) => ({ cause, words: causeWords(cause), files: filesOf([cause]) })),
    ...last.slice(0, 1).map((cause) => ({ cause, words: `${causeWords(cause)}; and ${last.length - 1} more here`, files: filesOf(last) })),
    ...moved.slice(0, 1).map((cause) => ({ cause, words: movedWords(cause, moved.length - 1), files: filesOf(moved) })),
  ];
}

function movedWords(first: ChangedFact, others: number): string {
  return others === 0 ? causeWords(first) : `${causeWords(first)}; and ${others} more here`;
}

function rowDiagnostic({ cause, words, files }: StaleRow, pages: PagesByName): Diagnostic {
  const span = causePlace(cause, pages);
  const [first = '', ...rest] = files;
  // A page that is gone cannot be pointed at.
  const related = (span ? files : rest).map((file) => ({ message: 'stale by it', span: placeOfFile(file) }));
  return diagnose('check/changed', span ?? placeOfFile(first), words, { related });
}
