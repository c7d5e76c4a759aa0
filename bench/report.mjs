import { mebibytes } from './figures/figure.mjs';
import { table } from './table.mjs';

/**
 * @param {ReadonlyMap<string, import('./measure.mjs').Measured>} measured
 * @param {readonly import('./figures/figure.mjs').Row[]} rows
 * @returns {string}
 */
export function report(measured, rows) {
  const missed = rows.filter(({ holds }) => !holds).length;
  return [
    runsTable(measured),
    table(
      ['figure', 'ours', 'against', 'ratio', 'by CPU', 'bar', ''],
      rows.map(({ what, ours, other, ratio, cpuRatio, bar, holds }) => [
        what,
        ours,
        other,
        factor(ratio),
        factor(cpuRatio),
        bar,
        holds ? 'ok' : 'MISSED',
      ]),
    ),
    `${rows.length - missed} of ${rows.length} bars hold\n`,
  ].join('\n');
}

function runsTable(measured) {
  const seconds = (value) => (value === undefined ? '-' : value.toFixed(2));
  const memory = (bytes) => (bytes === 0 ? '-' : mebibytes(bytes));
  return table(
    ['run (medians)', 'wall s', 'least', 'most', 'CPU s', 'peak'],
    [...measured].map(([name, { seconds: wall, cpu, peak, runs }]) => [
      name,
      seconds(wall),
      seconds(Math.min(...runs.map((run) => run.seconds))),
      seconds(Math.max(...runs.map((run) => run.seconds))),
      seconds(cpu),
      memory(peak),
    ]),
  );
}

function factor(ratio) {
  return ratio === undefined ? '' : `${ratio.toFixed(2)} ×`;
}
