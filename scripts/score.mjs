#!/usr/bin/env node
// Scores every shape of the benchmark beside the checkout (../shared/corpus) and holds the best figures seen.
//
//   node scripts/score.mjs [ROW...] [--accept] [--cli FILE] [--corpus DIR] [--show N]
//
// The sources are built apart and scored as they are; --cli scores another build. --accept records figures that are better
// than the best seen; none is ever lowered. --show lists the first N pages with faults of each row.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApart } from './score/build-apart.mjs';
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
    cli: { type: 'string' },
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
  const cli = values.cli ?? (await buildApart(root, path.join(scratch, 'build')));
  const places = { corpus: values.corpus, cli, scratch };
  const outcomes = await inOrder(
    chosen,
    async (row) => ({ row, figures: await measure(row, places) }),
    ({ row, figures }) => tell(row, figures, ratchet, gaps),
  );
  await rm(scratch, { recursive: true, force: true });
  if (values.accept)
    await writeRatchet(ratchetFile, {
      ...ratchet,
      ...Object.fromEntries(outcomes.map(({ row, figures }) => [row.name, raised(row, ratchet[row.name], figures)])),
    });
  return outcomes.some(({ troubles }) => troubles > 0) ? 1 : 0;
}

/** Prints a row with what is wrong with it, and counts that. */
function tell(row, figures, ratchet, gaps) {
  const listed = gaps.get(row.name) ?? new Set();
  console.log(lineOf(row, figures, listed.size));
  for (const [page, faults] of [...figures.faults].slice(0, Number(values.show)))
    console.log(`  ${page}: ${faults.slice(0, 5).join('; ')}`);
  const worse = slips(ratchet[row.name], figures).map((slip) => `worse than before: ${slip}`);
  const unsettled = gapFaults(listed, figures, shortfalls(row, figures).length === 0);
  for (const trouble of [...worse, ...unsettled]) console.log(`  ${trouble}`);
  return { row, figures, troubles: worse.length + unsettled.length };
}

/** Works on a few items at a time, and tells each as soon as those before it are told. */
async function inOrder(items, work, tellOne) {
  const done = [];
  const told = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      done[index] = await work(items[index]);
      while (done[told.length] !== undefined) told.push(tellOne(done[told.length]));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return told;
}
