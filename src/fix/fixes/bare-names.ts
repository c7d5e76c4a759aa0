import type { Fix } from '../fix.ts';
import { placedRows } from '../placed-rows.ts';

/** Characters of no width that came with copied text: whoever copies the name from the page copies them, too. */
export const bareNames: Fix = {
  name: 'bare-names',
  title: 'invisible characters removed from names',
  find: (page) =>
    placedRows(page).flatMap(({ row: { nameSpan } }) => {
      const text = page.file.text.slice(nameSpan.start, nameSpan.end);
      const edits = [...text.matchAll(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g)].map(({ 0: found, index }) => ({
        start: nameSpan.start + index,
        end: nameSpan.start + index + found.length,
        text: '',
      }));
      return edits.length > 0 ? [{ edits }] : [];
    }),
};
