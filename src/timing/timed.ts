/**
 * Does some work and leaves how long it took in the timeline of the process (`performance.getEntriesByType('measure')`), where whoever
 * profiles finds it: no stage knows of profiling.
 */
export async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    performance.measure(stage, { start });
  }
}
