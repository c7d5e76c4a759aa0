import { columnKind, nearestColumn, readColumns } from '../../read/index.ts';
import type { Fix } from '../fix.ts';
import { pipeTables } from '../placed-rows.ts';

/** `Requird`: a column that is read as what it was meant to say. */
export const columnWords: Fix = {
  name: 'column-words',
  title: 'names of columns corrected',
  find: (page) => {
    const reported = new Set(page.diagnostics.flatMap(({ code, span }) => (code === 'read/unknown-column' && span ? [span.start] : [])));
    return pipeTables(page).flatMap((table) =>
      readColumns(table, page.vocabulary).flatMap(({ word, kind, span }) => {
        const near = nearestColumn(word, page.vocabulary);
        const at = page.file.text.indexOf(word, span.start);
        const meant = near !== undefined && kind !== 'unknown' && page.vocabulary.columns.get(near) === kind;
        if (!meant || columnKind(word, page.vocabulary) || !reported.has(span.start) || word === '' || at + word.length > span.end)
          return [];
        return [{ edits: [{ start: at, end: at + word.length, text: inCaseOf(word, near) }] }];
      }),
    );
  },
};

function inCaseOf(model: string, word: string): string {
  if (/^[^a-z]*[A-Z][^a-z]*$/.test(model)) return word.toUpperCase();
  return /^[A-Z]/.test(model) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}
