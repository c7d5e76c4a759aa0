const percent = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole);

/**
 * What keeps a row below its bar, in words; nothing where it holds.
 *
 * @param {import('./rows.mjs').Row} row
 * @param {import('./measure.mjs').Figures} figures
 * @returns {string[]}
 */
export function shortfalls(row, figures) {
  return [
    percent(figures.facts, figures.asked) < row.facts && `facts under ${row.facts}%`,
    percent(figures.perfect, figures.pages) < row.perfect && `pages under ${row.perfect}%`,
    row.endpoint && figures.methods < figures.pages && 'a method is wrong',
    row.endpoint && figures.paths < figures.pages && 'a path is wrong',
    row.complete && figures.absent > 0 && 'a page is absent',
    row.complete && figures.extra > 0 && 'a field is invented',
  ].filter((shortfall) => shortfall !== false);
}

/**
 * One line for people. Figures are cut, not rounded: 99.9 stands there only where 99.9 was reached.
 *
 * @param {import('./rows.mjs').Row} row
 * @param {import('./measure.mjs').Figures} figures
 * @param {number} explained Pages whose faults are explained.
 * @returns {string}
 */
export function lineOf(row, figures, explained) {
  const cut = (part, whole) => `${(Math.floor(percent(part, whole) * 100) / 100).toFixed(2)}%`.padStart(7);
  const below = shortfalls(row, figures);
  return [
    row.name.padEnd(16),
    `facts ${cut(figures.facts, figures.asked)} (bar ${row.facts})`,
    `pages ${cut(figures.perfect, figures.pages)} (bar ${row.perfect})`,
    row.endpoint ? `method ${figures.methods}/${figures.pages} path ${figures.paths}/${figures.pages}` : '',
    `extra ${figures.extra}`,
    `absent ${figures.absent}`,
    explained > 0 ? `explained ${explained}` : '',
    below.length === 0 ? 'ok' : `BELOW: ${below.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('  ');
}
