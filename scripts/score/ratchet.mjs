import { readFile, writeFile } from 'node:fs/promises';

const higherIsBetter = ['facts', 'perfect', 'methods', 'paths'];
const lowerIsBetter = ['extra', 'absent'];

/**
 * The best figures seen so far, by row.
 *
 * @param {string} file
 * @returns {Promise<Record<string, Record<string, number>>>}
 */
export async function readRatchet(file) {
  const text = await readFile(file, 'utf8').catch((error) => (error.code === 'ENOENT' ? '{}' : Promise.reject(error)));
  return JSON.parse(text);
}

/**
 * Where a row is worse than it was, in words. A row whose best was never recorded cannot be worse.
 *
 * @param {Record<string, number> | undefined} best
 * @param {import('./measure.mjs').Figures} figures
 * @returns {string[]}
 */
export function slips(best, figures) {
  if (best === undefined) return [];
  return [
    ...higherIsBetter.filter((key) => figures[key] < best[key]).map((key) => `${key} ${figures[key]}, was ${best[key]}`),
    ...lowerIsBetter.filter((key) => figures[key] > best[key]).map((key) => `${key} ${figures[key]}, was ${best[key]}`),
  ];
}

/**
 * The better of what was and what is, figure by figure: accepting never lowers a bar. Methods and paths stand only where
 * the pages state them.
 *
 * @param {import('./rows.mjs').Row} row
 * @param {Record<string, number> | undefined} best
 * @param {import('./measure.mjs').Figures} figures
 * @returns {Record<string, number>}
 */
export function raised(row, best, figures) {
  const stated = higherIsBetter.filter((key) => row.endpoint || (key !== 'methods' && key !== 'paths'));
  return {
    ...Object.fromEntries(stated.map((key) => [key, Math.max(figures[key], best?.[key] ?? 0)])),
    ...Object.fromEntries(lowerIsBetter.map((key) => [key, Math.min(figures[key], best?.[key] ?? Infinity)])),
  };
}

export async function writeRatchet(file, ratchet) {
  await writeFile(file, `${JSON.stringify(ratchet, undefined, 2)}\n`);
}
