#!/usr/bin/env node
// Scores every shape of the benchmark beside the checkout (../shared/corpus) and holds the best figures seen.
//
//   node scripts/score.mjs [ROW...] [--accept] [--cli FILE] [--corpus DIR] [--show N]
//
// --accept records figures that are better than the best seen; none is ever lowered. --cli: another build of the command
// line. --show: list the first N pages with faults of each row.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gapFaults, readGaps } from './score/gaps.mjs';
import { lineOf, shortfalls } from './score/line.mjs';
import { measure } from './score/measure.mjs';
import { raised, readRatchet, slips, writeRatchet } from './score/ratchet.mjs';
import { rows } from './score/rows.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ratchetFile = path.join(root, 'test/score-ratchet.json');
const atOnce = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean', default: false },
    cli: { type: 'string', default: path.join(root, 'dist/cli/main.js') },
    corpus: { type: 'string', default: path.join(root, '../shared/corpus') },
    show: { type: 'string', default: '0' },
  },
});

process.exitCode = existsSync(values.corpus) ? await score() : skip();

function skip() {
  console.log(`skipped: no benchmark at ${path.relative(process.cwd(), values.corpus)}`);
  return 0;
}

async function score() {
  const unknown = positionals.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0) {
    console.error(`no such row: ${unknown.join(', ')}; the rows are ${rows.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  const chosen = rows.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const [ratchet, gaps] = [await readRatchet(ratchetFile), await readGaps(path.join(root, 'test/score-gaps.md'))];
  const scratch = path.join(root, 'node_modules/.cache/md2sdk-score', String(process.pid));
  const places = { corpus: values.corpus, cli: values.cli, scratch };
  const outcomes = await inOrder(chosen, (row) => measure(row, places).then((figures) => ({ row, figures })), ({ row, figures }) => tell(row, figures, ratchet, gaps));
  await rm(scratch, { recursive: true, force: true });
  if (values.accept) await writeRatchet(ratchetFile, { ...ratchet, ...Object.fromEntries(outcomes.map(({ row, figures }) => [row.name, raised(ratchet[row.name], figures)])) });
  return outcomes.some(({ troubles }) => troubles > 0) ? 1 : 0;
}

/** Prints a row with what is wrong with it, and counts that. */
function tell(row, figures, ratchet, gaps) {
  console.log(lineOf(row, figures));
  for (const [page, faults] of [...figures.faults].slice(0, Number(values.show))) console.log(`  ${page}: ${faults.slice(0, 5).join('; ')}`);
  const worse = slips(ratchet[row.name], figures).map((slip) => `worse than before: ${slip}`);
  const unsettled = gapFaults(gaps.get(row.name) ?? new Set(), figures, shortfalls(row, figures).length === 0);
  for (const trouble of [...worse, ...unsettled]) console.log(`  ${trouble}`);
  return { row, figures, troubles: worse.length + unsettled.length };
}

/** Works on a few items at a time, and tells each as soon as those before it are told. */
async function inOrder(items, work, tellOne) {
  const told = [];
  const running = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      let settle = {};
      running[index] = new Promise((resolve, reject) => (settle = { resolve, reject }));
      await work(items[index]).then(settle.resolve, settle.reject);
    }
  };
  const lanes = Promise.all(Array.from({ length: atOnce }, lane));
  for (let index = 0; index < items.length; index += 1) told.push(tellOne(await running[index]));
  await lanes;
  return told;
}
