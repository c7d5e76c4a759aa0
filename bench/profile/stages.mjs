/**
 * @typedef {object} Stage Of a run.
 * @property {string} name
 * @property {number} milliseconds All stages together are the run.
 * @property {number} [from] Milliseconds after the process began; absent where it is no stage that the program names.
 * @property {number} [to]
 */

/**
 * Where the time of a run went. Stages that run side by side share the time in which they do; what no stage names is told apart by where
 * it stands: before the first one, between them, and outside of what the process knows of itself.
 *
 * @param {import('../run-once.mjs').Timeline} timeline
 * @param {number} wall Milliseconds of the whole run.
 * @returns {Stage[]}
 */
export function stagesOf({ end, measures }, wall) {
  const spans = measures.map(({ name, start, duration }) => ({ name, from: start, to: start + duration }));
  const first = Math.min(end, ...spans.map(({ from }) => from));
  const shares = sharesOf(spans);
  const named = [...shares].map(([name, milliseconds]) => ({ name, milliseconds, ...extent(spans.filter((span) => span.name === name)) }));
  const between = end - first - named.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [
    { name: 'start and modules', milliseconds: first },
    ...named.toSorted((a, b) => a.from - b.from || a.to - b.to),
    { name: 'other', milliseconds: between },
    { name: 'outside', milliseconds: wall - end },
  ];
}

/** Between two moments at which a stage begins or ends, those that run have equal parts. */
function sharesOf(spans) {
  const shares = new Map(spans.map(({ name }) => [name, 0]));
  const moments = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  moments.slice(1).forEach((to, index) => {
    const from = moments[index];
    const running = spans.filter((span) => span.from <= from && span.to >= to);
    for (const { name } of running) shares.set(name, shares.get(name) + (to - from) / running.length);
  });
  return shares;
}

function extent(spans) {
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}
