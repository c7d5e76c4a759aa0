import { addRow } from './add-row.mjs';

/**
 * The page nearest to the middle that a row can be added to.
 *
 * @param {readonly import('./find-pages.mjs').Page[]} pages
 * @returns {import('./find-pages.mjs').Page}
 */
export function pageToChange(pages) {
  const half = Math.floor(pages.length / 2);
  const found = [...pages.slice(half), ...pages.slice(0, half)].find(({ text }) => addRow(text, 0) !== undefined);
  if (found === undefined) throw new Error('no page has a table that a row can be added to');
  return found;
}
