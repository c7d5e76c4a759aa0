import type { Fix, FixPage, Mend } from '../fix.ts';
import { placedRows } from '../placed-rows.ts';

const types: readonly string[] = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'double', 'float'];

/** `Stirng`: no known type, no structure of these pages, and one slip away from a type. */
export const misspeltTypes: Fix = {
  name: 'misspelt-types',
  title: 'misspelt types corrected',
  find: (page) =>
    placedRows(page).flatMap(({ row: { cells } }): Mend[] => {
      const words = cells.type;
      if (!words || !isReported(page, words.span.start)) return [];
      const cell = page.file.text.slice(words.span.start, words.span.end);
      const found = /^([^\p{L}]*)([A-Za-z]{4,})([^\p{L}]*)$/u.exec(cell);
      const word = found?.[2] ?? '';
      const meant = types.filter((type) => isOneSlip(word.toLowerCase(), type));
      if (meant.length !== 1 || words.links.length > 0) return [];
      const start = words.span.start + (found?.[1]?.length ?? 0);
      return [{ edits: [{ start, end: start + word.length, text: meant[0] ?? word }], settles: word }];
    }),
};

function isReported({ diagnostics }: FixPage, start: number): boolean {
  return diagnostics.some(
    ({ code, span }) => (code === 'interpret/unknown-type' || code === 'link/missing-structure') && span?.start === start,
  );
}

/** A letter lost, doubled, mistaken, or two exchanged. */
function isOneSlip(word: string, type: string): boolean {
  const at = [...type].findIndex((letter, index) => word[index] !== letter);
  const from = at < 0 ? type.length : at;
  const rest = type.slice(from);
  const tail = word.slice(from);
  if (word === type) return false;
  return (
    tail === rest.slice(1) ||
    tail.slice(1) === rest ||
    tail.slice(1) === rest.slice(1) ||
    tail === `${rest.charAt(1)}${rest.charAt(0)}${rest.slice(2)}`
  );
}
