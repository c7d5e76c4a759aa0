/**
 * @typedef {object} Figure
 * @property {string} name As `--only` takes it.
 * @property {boolean} [long] Left out by `--quick`.
 * @property {(stage: import('../stage.mjs').Stage) => Promise<import('../measure.mjs').Contestant[]>} contestants
 * @property {(measured: ReadonlyMap<string, import('../measure.mjs').Measured>, stage: import('../stage.mjs').Stage) =>
 *   Promise<Row[]> | Row[]} rows
 */

/**
 * @typedef {object} Row One bar.
 * @property {string} what
 * @property {string} ours
 * @property {string} other What it is held against.
 * @property {number | undefined} ratio
 * @property {number | undefined} [cpuRatio] The same by seconds of processor; steadier on a busy machine.
 * @property {string} bar
 * @property {boolean} holds
 */

/**
 * Ours against another's, by the clock.
 *
 * @param {ReadonlyMap<string, import('../measure.mjs').Measured>} measured
 * @param {string} ours
 * @param {string} other
 * @param {number} bar The greatest ratio.
 * @returns {Row}
 */
export function timeRow(measured, ours, other, bar) {
  const [a, b] = [measured.get(ours), measured.get(other)];
  const ratio = a.seconds / b.seconds;
  return {
    what: ours,
    ours: `${a.seconds.toFixed(2)} s`,
    other: `${other} ${b.seconds.toFixed(2)} s`,
    ratio,
    cpuRatio: a.cpu === undefined || b.cpu === undefined ? undefined : a.cpu / b.cpu,
    bar: `≤ ${bar} ×`,
    holds: ratio <= bar,
  };
}

/** @param {number} bytes */
export function mebibytes(bytes) {
  return `${Math.round(bytes / 2 ** 20)} MiB`;
}
