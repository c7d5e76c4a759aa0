import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const roomy = { maxBuffer: 1 << 28 };

/**
 * @typedef {object} Figures
 * @property {number} facts Facts held, of `asked`.
 * @property {number} asked
 * @property {number} perfect Pages without a fault, of `pages`.
 * @property {number} pages
 * @property {number} methods Pages whose method is the API's.
 * @property {number} paths
 * @property {number} extra Fields that no page states.
 * @property {number} absent Pages that yielded no operation.
 * @property {ReadonlyMap<string, readonly string[]>} faults The faults of each page that has any.
 */

/**
 * Reads the pages of a row with the built command line, and has the benchmark's own scorer compare the outcome.
 *
 * @param {import('./rows.mjs').Row} row
 * @param {{ corpus: string, cli: string, scratch: string }} places
 * @returns {Promise<Figures>}
 */
export async function measure(row, { corpus, cli, scratch }) {
  const pages = path.join(corpus, row.pages);
  const document = path.join(scratch, `${row.name}.json`);
  await mkdir(scratch, { recursive: true });
  await writeFile(document, await recover(pages, path.join(corpus, 'md2sdk.config.json'), cli));
  const scorer = [
    path.join(corpus, 'score.mjs'),
    '--truth',
    path.join(corpus, 'truth.openapi.json'),
    '--got',
    document,
    '--docs',
    pages,
    '--skip',
    row.skip,
  ];
  const [figures, misses] = await Promise.all([
    run(process.execPath, [...scorer, '--json'], roomy),
    run(process.execPath, [...scorer, '--show', '1000000'], roomy),
  ]);
  const { facts, perfect, pages: count, methods, paths, extras, absent } = JSON.parse(figures.stdout);
  return {
    facts: facts.ok,
    asked: facts.all,
    perfect,
    pages: count,
    methods,
    paths,
    extra: extras,
    absent,
    faults: faultsByPage(misses.stdout),
  };
}

/** Findings in the pages make the exit code 1; they are not what is measured here. */
async function recover(pages, config, cli) {
  const args = [cli, 'openapi', pages, '--config', config, '--keep-going', '--quiet'];
  const { stdout } = await run(process.execPath, args, roomy).catch((error) =>
    error.code === 1 && error.stdout ? error : Promise.reject(error),
  );
  return stdout;
}

/** The scorer counts a structure's name apart: it is no fault of the page. */
function faultsByPage(text) {
  const faults = new Map();
  const add = (page, fault) => void faults.set(page, [...(faults.get(page) ?? []), fault]);
  for (const line of text.split('\n')) {
    const [, kind, page, rest] =
      /^(field|type|items|required|enum|default|maxItems|operation) +(\S+) (.*: want .*)$/.exec(line) ??
      /^(extra) {5}(\S+) (.*)$/.exec(line) ??
      [];
    if (page !== undefined) add(page, `${kind} ${rest}`);
  }
  return faults;
}
