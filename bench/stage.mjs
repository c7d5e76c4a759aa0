import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { operationsIn } from './operations-in.mjs';
import { apiSize, findPages } from './pages/find-pages.mjs';
import { growPages } from './pages/grow-pages.mjs';
import { peerDocument } from './pages/peer-document.mjs';
import { runOnce } from './run-once.mjs';

/**
 * @typedef {object} Stage Where contestants run: folders outside of the checkout, so that nothing of it is touched.
 * @property {string} root Of the checkout.
 * @property {string} cli Of md2sdk.
 * @property {string} peers The folder that the generators run in, with their packages and `openapi.json`.
 * @property {string} input What is measured, in words.
 * @property {readonly import('./pages/find-pages.mjs').Page[]} pages
 * @property {(name: string, size?: number) => Promise<string>} project A folder with a config and that many pages.
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ root: string, cli: string, corpus: string, whole: boolean }} options `whole`: the other generators get all of the benchmark's
 *   document, which has more operations than there are pages.
 * @returns {Promise<Stage>}
 */
export async function openStage({ root, cli, corpus, whole }) {
  const found = await findPages(root, corpus);
  const pages = growPages(found.pages, apiSize);
  const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-bench-'));
  const made = new Map();
  const project = (name, size = apiSize) => {
    if (!made.has(name)) made.set(name, writeProject(path.join(folder, name), growPages(found.pages, size)));
    return made.get(name);
  };
  const peers = path.join(folder, 'peers');
  await mkdir(peers);
  await symlink(path.join(root, 'bench/node_modules'), path.join(peers, 'node_modules'), 'junction');
  const document = found.own ? await ownDocument(cli, await project('document')) : await benchmarkDocument(corpus, pages, whole);
  await writeFile(path.join(peers, 'openapi.json'), JSON.stringify(document, undefined, 2));
  return {
    root,
    cli,
    peers,
    pages,
    project,
    input: `${pages.length} pages (${found.own ? `copies of ${found.pages.length} pages of docs-input/` : 'the benchmark'}); the others start from an OpenAPI document of ${operationsIn(document)} operations`,
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

async function writeProject(folder, pages) {
  await mkdir(path.join(folder, 'pages'), { recursive: true });
  const api = { name: 'identity-management', input: ['pages'], out: 'sdk', endpoint: { method: 'POST', path: '/api/v3/{file}' } };
  await writeFile(path.join(folder, 'md2sdk.config.json'), JSON.stringify({ apis: [api] }));
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  for (const { name, text } of pages) await writeFile(path.join(folder, 'pages', name), text);
  return folder;
}

async function benchmarkDocument(corpus, pages, whole) {
  const document = JSON.parse(await readFile(path.join(corpus, 'truth.openapi.json'), 'utf8'));
  return whole ? document : peerDocument(document, new Set(pages.map(({ name }) => path.basename(name, '.md'))));
}

async function ownDocument(cli, cwd) {
  return JSON.parse((await runOnce([cli, 'openapi', '--quiet'], { cwd })).stdout);
}
