import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const hook = path.join(import.meta.dirname, 'usage-hook.cjs');

/**
 * @typedef {object} Run
 * @property {number} seconds By the clock on the wall, from the start of the process to its end.
 * @property {number | undefined} cpu Seconds of processor, of all its processes; where the system tells.
 * @property {number} peak Bytes of memory, of all its Node processes together.
 * @property {Timeline | undefined} timeline
 * @property {string} stdout
 */

/**
 * @typedef {object} Timeline What the process says of itself, in milliseconds since it began.
 * @property {number} end
 * @property {readonly { name: string, start: number, duration: number }[]} measures
 */

/**
 * Runs Node once, as a user would.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, exits?: readonly number[] }} options `exits`: codes that are no failure.
 * @returns {Promise<Run>}
 */
export async function runOnce(args, { cwd, exits = [0] }) {
  const usage = await mkdtemp(path.join(tmpdir(), 'md2sdk-bench-usage-'));
  const env = { ...process.env, BENCH_USAGE: usage, NODE_OPTIONS: `--require ${JSON.stringify(hook)}`, NO_COLOR: '1' };
  const cpuBefore = childrenCpu();
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const { code, stdout, stderr } = await ended(child);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const cpuAfter = childrenCpu();
  const told = await readUsage(usage);
  await rm(usage, { recursive: true });
  if (!exits.includes(code)) throw new Error(`exit code ${code} of node ${args.join(' ')}\n${`${stdout}\n${stderr}`.trim().slice(-2000)}`);
  const cpu = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
  const peak = [...told.values()].reduce((sum, one) => sum + one.peak, 0);
  return { seconds, cpu, peak, timeline: told.get(String(child.pid))?.timeline, stdout };
}

function ended(child) {
  const texts = { stdout: [], stderr: [] };
  child.stdout.on('data', (chunk) => texts.stdout.push(chunk));
  child.stderr.on('data', (chunk) => texts.stderr.push(chunk));
  const text = (name) => Buffer.concat(texts[name]).toString('utf8');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout: text('stdout'), stderr: text('stderr') }));
  });
}

/** Of the processes that ended, in seconds; the system counts them in hundredths. */
function childrenCpu() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return undefined;
  }
}

/** What the hook left of each process, by its number. */
async function readUsage(folder) {
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, JSON.parse(await readFile(path.join(folder, name), 'utf8'))])));
}
