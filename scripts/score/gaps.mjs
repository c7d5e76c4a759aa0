import { readFile } from 'node:fs/promises';

/**
 * The pages of each row whose faults are explained: a heading names one or several rows, a list item names a page and gives
 * the reason. Other text is for people.
 *
 *     ## tree, apifox
 *     - `get-user`: the page shows `data` as …
 *
 * @param {string} text
 * @returns {Map<string, Set<string>>}
 */
export function parseGaps(text) {
  const gaps = new Map();
  let rows = [];
  for (const line of text.split('\n')) {
    const heading = /^## (.*)$/.exec(line);
    if (heading) rows = heading[1].split(',').map((name) => name.trim());
    const item = /^- `([^`]+)`: *\S/.exec(line);
    if (!item) continue;
    for (const row of rows) gaps.set(row, (gaps.get(row) ?? new Set()).add(item[1]));
  }
  return gaps;
}

export async function readGaps(file) {
  return parseGaps(await readFile(file, 'utf8').catch((error) => (error.code === 'ENOENT' ? '' : Promise.reject(error))));
}

/**
 * Where the explanations of a row and its faults differ. A row below its bar has faults that are nobody's but the
 * reader's, until the first of them is explained: then all of them must be.
 *
 * @param {ReadonlySet<string>} listed
 * @param {import('./measure.mjs').Figures} figures
 * @param {boolean} aboveBar
 * @returns {string[]}
 */
export function gapFaults(listed, { faults }, aboveBar) {
  const inVain = [...listed]
    .filter((page) => !faults.has(page))
    .map((page) => `${page} is explained but has no fault: take it off the list`);
  const complete = aboveBar || listed.size > 0;
  const unexplained = complete
    ? [...faults]
        .filter(([page]) => !listed.has(page))
        .map(([page, list]) => `${page} has a fault that is not explained: ${list.slice(0, 3).join('; ')}`)
    : [];
  return [...inVain, ...unexplained];
}
