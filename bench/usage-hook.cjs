// Loaded before a measured program: leaves its peak memory, in bytes, as a file named by the process's number.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');

const folder = process.env.BENCH_USAGE;

// Workers share the memory of their process.
if (folder && isMainThread) {
  process.on('exit', () => {
    writeFileSync(path.join(folder, String(process.pid)), String(peak()));
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
