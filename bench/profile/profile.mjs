import { generate, onePage, rerun } from '../contestants/ours.mjs';
import { measure } from '../measure.mjs';
import { table } from '../table.mjs';
import { stagesOf } from './stages.mjs';

/**
 * The time per stage of `generate`: from nothing, again, and after a page has changed.
 *
 * @param {import('../stage.mjs').Stage} stage
 * @param {number} rounds
 * @param {(text: string) => void} tell
 * @returns {Promise<string>}
 */
export async function profile(stage, rounds, tell) {
  const measured = await measure(await Promise.all([generate, rerun, onePage].map((contestant) => contestant(stage))), rounds, tell);
  return [...measured].map(([name, { runs }]) => profileOf(name, middle(runs))).join('\n');
}

/** A run as it was, so that its stages add up to it; of medians they would not. */
function middle(runs) {
  return runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor((runs.length - 1) / 2)];
}

/**
 * @param {string} name
 * @param {Pick<import('../run-once.mjs').Run, 'seconds' | 'timeline'>} run
 * @returns {string}
 */
export function profileOf(name, { seconds, timeline }) {
  if (timeline === undefined) throw new Error(`${name} left no timeline`);
  const wall = seconds * 1000;
  const moment = (value) => (value === undefined ? '' : value.toFixed(0));
  const rows = stagesOf(timeline, wall).map(({ name: stage, milliseconds, from, to }) => [
    stage,
    milliseconds.toFixed(0),
    `${((milliseconds / wall) * 100).toFixed(1)} %`,
    moment(from),
    moment(to),
  ]);
  return table([name, 'ms', 'share', 'from', 'to'], [...rows, ['all', wall.toFixed(0), '100.0 %', '', '']]);
}
