import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {object} Page
 * @property {string} name Of the file.
 * @property {string} text
 */

/** As many as the benchmark has. */
export const apiSize = 319;

/**
 * The pages that are measured: those of the benchmark where it stands beside the checkout, else our own of the same shape.
 *
 * @param {string} root Of the checkout.
 * @param {string} corpus The benchmark's folder.
 * @returns {Promise<{ pages: Page[], own: boolean }>}
 */
export async function findPages(root, corpus) {
  const folder = path.join(corpus, 'authing-pages/pages');
  const own = !existsSync(folder);
  return { pages: await pagesOf(own ? path.join(root, 'docs-input/authing') : folder), own };
}

async function pagesOf(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })));
}
