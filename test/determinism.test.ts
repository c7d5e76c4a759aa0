import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshBuild } from './processes/fresh-build.ts';
import type { FreshBuild } from './processes/fresh-build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const apis = ['authing', 'atrust'] as const;

type Api = (typeof apis)[number];
type Contents = Readonly<Record<string, string>>;

let build: FreshBuild;
let box: string;
let runs = 0;
const wanted = new Map<Api, Contents>();

async function contents(folder: string): Promise<Contents> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const));
  return Object.fromEntries(texts);
}

interface How {
  readonly inputs?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Generates an SDK into a folder of its own, with the config of the project. */
async function generated(api: Api, { inputs = [], cwd = root, env = {} }: How = {}): Promise<Contents> {
  const out = path.join(box, `out-${runs++}`);
  const config = path.join(root, 'md2sdk.config.ts');
  const { code, stderr } = await build.run(['generate', ...inputs, '--config', config, '--api', api, '--out', out, '--quiet'], {
    cwd,
    env,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return contents(out);
}

async function pagesOf(api: Api): Promise<string[]> {
  return (await readdir(path.join(root, 'docs-input', api))).map((name) => path.join(root, 'docs-input', api, name));
}

beforeAll(async () => {
  build = await freshBuild('determinism');
  box = await mkdtemp(path.join(tmpdir(), 'md2sdk-same-'));
  for (const api of apis) wanted.set(api, await generated(api));
}, 120_000);

afterAll(async () => {
  await build?.remove();
  if (box) await rm(box, { recursive: true });
});

describe.each(apis)('the SDK of %s has the same bytes', (api) => {
  it('in whatever order its pages come', async () => {
    const pages = (await pagesOf(api)).sort();
    expect(await generated(api, { inputs: pages.toReversed() })).toEqual(wanted.get(api));
    const [first = '', ...others] = pages;
    expect(await generated(api, { inputs: [...others, first, ...others] })).toEqual(wanted.get(api));
  });

  it('from another working folder', async () => {
    expect(await generated(api, { cwd: box })).toEqual(wanted.get(api));
    expect(await generated(api, { cwd: path.join(root, 'docs-input', api) })).toEqual(wanted.get(api));
  });

  it.each([
    { LANG: 'C', TZ: 'Asia/Tokyo' },
    { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Chatham' },
    { LC_ALL: 'zh_CN.GB18030', TZ: 'America/Caracas', FORCE_COLOR: '1' },
  ])('under %o', async (env) => {
    expect(await generated(api, { env })).toEqual(wanted.get(api));
  });

  it('of a copy of its pages in another place', async () => {
    const copy = path.join(box, 'elsewhere', api);
    await cp(path.join(root, 'docs-input', api), copy, { recursive: true, preserveTimestamps: false });
    expect(await generated(api, { inputs: [copy] })).toEqual(wanted.get(api));
  });

  it('and names no place or time of a machine', () => {
    const text = JSON.stringify(wanted.get(api));
    expect(text).not.toContain(root.slice(0, -1));
    expect(text).not.toContain(tmpdir());
    expect(text).not.toContain(new Date().toISOString().slice(0, 10));
  });
});
