import { median } from './median.mjs';
import { runOnce } from './run-once.mjs';

/**
 * @typedef {object} Contestant What is run and measured.
 * @property {string} name
 * @property {string} [cwd]
 * @property {readonly string[]} args Of Node.
 * @property {readonly number[]} [exits] Exit codes that are no failure.
 * @property {(round: number) => Promise<string | void>} [before] Not measured; gives the folder to run in, where each round has its own.
 * @property {(round: number, cwd: string) => Promise<void>} [after] Not measured; throws where the run did not do what it is measured
 *   for.
 * @property {(run: import('./run-once.mjs').Run) => number} [count] Something else to know of each run.
 */

/**
 * @typedef {object} Measured Medians, and each run.
 * @property {number} seconds
 * @property {number | undefined} cpu
 * @property {number} peak
 * @property {number | undefined} count
 * @property {readonly Pick<import('./run-once.mjs').Run, 'seconds' | 'cpu' | 'peak' | 'timeline'>[]} runs
 */

/**
 * Runs all contestants once, then all again: what else the machine does falls on everyone alike.
 *
 * @param {readonly Contestant[]} contestants
 * @param {number} rounds
 * @param {(text: string) => void} tell
 * @returns {Promise<Map<string, Measured>>}
 */
export async function measure(contestants, rounds, tell) {
  const runs = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) {
      const { seconds, cpu, peak, timeline, count } = await oneRun(contestant, round);
      runs.get(contestant.name).push({ seconds, cpu, peak, timeline, count });
      tell(`${round + 1}/${rounds} ${contestant.name}: ${seconds.toFixed(2)} s`);
    }
  }
  return new Map([...runs].map(([name, list]) => [name, summed(list)]));
}

async function oneRun({ name, cwd: always, args, exits, before, after, count }, round) {
  try {
    const cwd = (await before?.(round)) ?? always;
    const run = await runOnce(args, { cwd, exits });
    await after?.(round, cwd);
    return { ...run, count: count?.(run) };
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

function summed(runs) {
  const of = (key) => (runs.some((run) => run[key] === undefined) ? undefined : median(runs.map((run) => run[key])));
  return { seconds: of('seconds'), cpu: of('cpu'), peak: of('peak'), count: of('count'), runs };
}
