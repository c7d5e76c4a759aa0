import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runOnce } from '../run-once.mjs';
import { changedFiles, fileTimes } from '../file-times.mjs';
import { operationsIn } from '../operations-in.mjs';
import { addRow } from '../pages/add-row.mjs';
import { pageToChange } from '../pages/page-to-change.mjs';

const quietly = ['--quiet', '--max-warnings', '1000000'];

/** @param {import('../stage.mjs').Stage} stage */
export async function generateOnce({ cli }, cwd) {
  await runOnce([cli, 'generate', ...quietly], { cwd });
}

/**
 * From nothing. Each round has a folder that nobody used: a file system may take ten times as long to make thousands of files right after
 * as many were removed.
 *
 * @param {import('../stage.mjs').Stage} stage
 * @param {number} [size] Pages.
 * @returns {Promise<import('../measure.mjs').Contestant>}
 */
export async function generate(stage, size = stage.pages.length) {
  return {
    name: size === stage.pages.length ? 'md2sdk generate' : `md2sdk generate, ${size} pages`,
    args: [stage.cli, 'generate', ...quietly],
    before: (round) => stage.project(`generate-${size}-${round}`, size),
    after: async (round, cwd) => {
      if (round > 0) return;
      const made = operationsIn(JSON.parse(await readFile(path.join(cwd, 'sdk/openapi.json'), 'utf8')));
      if (made !== size) throw new Error(`${size} pages made ${made} operations`);
    },
  };
}

/** Again, with nothing changed. */
export async function rerun(stage) {
  const cwd = await stage.project('rerun');
  const sdk = path.join(cwd, 'sdk');
  let times;
  return {
    name: 'md2sdk generate, nothing changed',
    cwd,
    args: [stage.cli, 'generate', ...quietly],
    before: async (round) => {
      if (round === 0) await generateOnce(stage, cwd);
      times = await fileTimes(sdk);
    },
    after: async () => {
      const changed = changedFiles(times, await fileTimes(sdk));
      if (changed.length > 0) throw new Error(`files were touched: ${changed.slice(0, 5).join(', ')}`);
    },
  };
}

/** Again, after one page got a field that it never had: what was kept of an earlier round is of no use. */
export async function onePage(stage) {
  const cwd = await stage.project('one-page');
  const sdk = path.join(cwd, 'sdk');
  const { name, text } = pageToChange(stage.pages);
  let times;
  return {
    name: 'md2sdk generate, one page changed',
    cwd,
    args: [stage.cli, 'generate', ...quietly],
    before: async (round) => {
      if (round === 0) await generateOnce(stage, cwd);
      times = await fileTimes(sdk);
      await writeFile(path.join(cwd, 'pages', name), addRow(text, round));
    },
    after: async () => {
      if (changedFiles(times, await fileTimes(sdk)).length === 0) throw new Error('the change did not reach the SDK');
    },
  };
}

/** Of a fresh SDK, without a cache. */
export async function check(stage) {
  const cwd = await stage.project('check');
  return {
    name: 'md2sdk check',
    cwd,
    args: [stage.cli, 'check', '--no-cache', ...quietly],
    before: async (round) => {
      if (round === 0) await generateOnce(stage, cwd);
    },
  };
}
