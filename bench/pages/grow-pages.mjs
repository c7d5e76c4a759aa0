import { copyPage } from './copy-page.mjs';

/**
 * That many pages: the ones there are, and copies of them under other names.
 *
 * @param {readonly import('./find-pages.mjs').Page[]} pages
 * @param {number} size
 * @returns {import('./find-pages.mjs').Page[]}
 */
export function growPages(pages, size) {
  return Array.from({ length: size }, (_, index) => {
    const page = pages[index % pages.length];
    const number = Math.floor(index / pages.length);
    return number === 0 ? page : copyPage(page, number);
  });
}
