// Loaded before a measured program: leaves its peak memory, in bytes, and its timeline as a file named by the process's number.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');

const folder = process.env.BENCH_USAGE;

// Workers share the memory of their process.
if (folder && isMainThread) {
  process.on('exit', () => {
    const measures = performance.getEntriesByType('measure').map(({ name, startTime, duration }) => ({ name, start: startTime, duration }));
    const usage = { peak: peak(), timeline: { end: performance.now(), measures } };
    writeFileSync(path.join(folder, String(process.pid)), JSON.stringify(usage));
  });
}

/** On Linux the figure of resourceUsage counts what the parent held when it started the process; VmHWM does not. */
function peak() {
  try {
    const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kib) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
