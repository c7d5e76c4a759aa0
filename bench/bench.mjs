#!/usr/bin/env node
// Measures md2sdk against other generators: see README.md beside this file.
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { figures } from './figures.mjs';
import { installPeers } from './install-peers.mjs';
import { measure } from './measure.mjs';
import { profile } from './profile/profile.mjs';
import { report } from './report.mjs';
import { openStage } from './stage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    json: { type: 'string' },
    cli: { type: 'string', default: path.join(root, 'dist/cli/main.js') },
    corpus: { type: 'string', default: path.join(root, '../shared/corpus') },
  },
});

process.exitCode = await bench();

async function bench() {
  const names = values.only?.split(',') ?? figures.filter(({ long }) => !long || !values.quick).map(({ name }) => name);
  const unknown = names.filter((name) => !figures.some((figure) => figure.name === name));
  if (unknown.length > 0) {
    console.error(`no such figure: ${unknown.join(', ')}; the figures are ${figures.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  const rounds = values.quick ? 1 : Number(values.runs);
  if (!Number.isInteger(rounds) || rounds < 1) {
    console.error(`--runs takes a number from 1, not \`${values.runs}\``);
    return 2;
  }
  const chosen = figures.filter(({ name }) => names.includes(name));
  if (!values.profile) installPeers(path.join(root, 'bench'), tell);
  const stage = await openStage({ root, cli: path.resolve(values.cli), corpus: path.resolve(values.corpus), whole: values.whole });
  try {
    const machine = `Node ${process.versions.node}, ${availableParallelism()} processors; rounds: ${rounds}`;
    tell(`${stage.input}\n${machine}`);
    if (!values.profile) return await compare(stage, machine, chosen, rounds);
    console.log(`\n${stage.pages.length} pages\n${machine}\n\n${await profile(stage, rounds, tell)}`);
    return 0;
  } finally {
    await stage.close();
  }
}

function tell(text) {
  console.error(text);
}

async function compare(stage, machine, chosen, rounds) {
  const contestants = new Map();
  for (const figure of chosen)
    for (const one of await figure.contestants(stage)) if (!contestants.has(one.name)) contestants.set(one.name, one);
  const measured = await measure([...contestants.values()], rounds, tell);
  const rows = [];
  for (const figure of chosen) rows.push(...(await figure.rows(measured, stage)));
  console.log(`\n${stage.input}\n${machine}\n\n${report(measured, rows)}`);
  const results = { input: stage.input, machine, runs: Object.fromEntries(measured), rows };
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
  return values.strict && rows.some(({ holds }) => !holds) ? 1 : 0;
}
