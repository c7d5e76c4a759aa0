import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPackage, repository } from './docs/built-package.ts';

const example = path.join(repository, 'examples/monorepo');
const all = [
  '@example/backoffice#build',
  '@example/billing#build',
  '@example/billing#generate',
  '@example/shop#build',
  '@example/shop#generate',
  '@example/storefront#build',
];
/** A packet that is fetched anew, on a slow machine. */
const timeout = 180_000;

interface Outcome {
  readonly exitCode: number;
  readonly text: string;
}

/** What turbo did, by task. */
interface Build extends Outcome {
  readonly ran: readonly string[];
  readonly cached: readonly string[];
}

let home = '';
let workspace = '';

function run(command: string, ...args: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, NO_COLOR: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
  return new Promise((resolve) => {
    execFile(command, args, { cwd: workspace, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text: `${stdout}${stderr}` });
    });
  });
}

async function succeeds(command: string, ...args: readonly string[]): Promise<void> {
  const { exitCode, text } = await run(command, ...args);
  if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${exitCode}:\n${text}`);
}

async function build(): Promise<Build> {
  const runs = path.join(workspace, '.turbo/runs');
  await rm(runs, { recursive: true, force: true });
  const outcome = await run('npm', 'run', 'build', '--', '--no-daemon', '--summarize');
  const [summary = ''] = await readdir(runs);
  const { tasks } = JSON.parse(await readFile(path.join(runs, summary), 'utf8')) as {
    tasks: { taskId: string; cache: { status: 'HIT' | 'MISS' } }[];
  };
  const having = (wanted: string): string[] =>
    tasks
      .filter(({ cache: { status } }) => status === wanted)
      .map(({ taskId }) => taskId)
      .sort();
  return { ...outcome, ran: having('MISS'), cached: having('HIT') };
}

/** All that was made: files with what they hold. */
async function outputs(): Promise<ReadonlyMap<string, string>> {
  const made = ['apis/shop/sdk', 'apis/billing/sdk', 'apps/storefront/dist', 'apps/backoffice/dist'];
  const files = await Promise.all(
    made.map(async (folder) => {
      const entries = await readdir(path.join(workspace, folder), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    }),
  );
  return new Map(await Promise.all(files.flat().map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const target = path.join(workspace, file);
  const before = await readFile(target, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(target, after);
}

beforeAll(async () => {
  home = await builtPackage();
  workspace = await mkdtemp(path.join(tmpdir(), 'md2sdk-monorepo-'));
  // What somebody who tried the example left there is no part of it.
  const left = /[/\\](?:node_modules|\.turbo|dist|sdk)$/;
  await cp(example, workspace, { recursive: true, filter: (source) => !left.test(source) });
  await succeeds('npm', 'ci', '--ignore-scripts');
  await succeeds('npm', 'install', '--no-save', '--ignore-scripts', path.join(home, 'node_modules/md2sdk'));
}, timeout);

afterAll(async () => {
  for (const folder of [home, workspace].filter((folder) => folder !== '')) await rm(folder, { recursive: true, force: true });
});

// Each goes on from where the one above it ended.
describe('a workspace with several SDKs', { timeout }, () => {
  it('asks for the md2sdk of this checkout', async () => {
    const { version } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as { version: string };
    for (const api of ['shop', 'billing']) {
      const { peerDependencies } = JSON.parse(await readFile(path.join(example, 'apis', api, 'package.json'), 'utf8')) as {
        peerDependencies: Record<string, string>;
      };
      expect(peerDependencies).toEqual({ md2sdk: version });
    }
  });

  it('runs everything first, and nothing when nothing changed', async () => {
    const first = await build();
    expect(first, first.text).toMatchObject({ exitCode: 0, ran: all, cached: [] });
    const before = await outputs();
    expect(before.size).toBeGreaterThan(200);
    expect(await build()).toMatchObject({ exitCode: 0, ran: [], cached: all });
    expect(await outputs()).toEqual(before);
  });

  it('gets the same bytes from the cache when they are gone', async () => {
    const before = await outputs();
    for (const folder of ['apis/shop/sdk', 'apis/billing/sdk', 'apps/storefront/dist', 'apps/backoffice/dist'])
      await rm(path.join(workspace, folder), { recursive: true });
    expect(await build()).toMatchObject({ exitCode: 0, ran: [], cached: all });
    expect(await outputs()).toEqual(before);
  });

  it('builds the API whose page changed, and who calls it, alone', async () => {
    await edit('apis/billing/docs/get-invoice.md', (text) => `${text}| paidAt | string | 否 | 付款时间 |\n`);
    const { ran, cached } = await build();
    expect(ran).toEqual(['@example/backoffice#build', '@example/billing#build', '@example/billing#generate']);
    expect(cached).toEqual(['@example/shop#build', '@example/shop#generate', '@example/storefront#build']);
    const types = await readFile(path.join(workspace, 'apis/billing/sdk/dist/types/index.d.ts'), 'utf8');
    expect(types).toContain('paidAt?: string;');
  });

  it('generates anew for another md2sdk', async () => {
    await edit('apis/shop/package.json', (text) => text.replace(/("md2sdk": )"[^"]+"/, '$1"99.0.0"'));
    expect((await build()).ran).toContain('@example/shop#generate');
  });

  it('fails in the program that uses what a page no longer has', async () => {
    await edit('apis/shop/docs/list-products.md', (text) => text.replace(/^\| cents .*\n/m, ''));
    const { exitCode, text } = await build();
    expect(exitCode).not.toBe(0);
    expect(text).toMatch(/src\/buy-cheapest\.ts\(\d+,\d+\): error TS2339: Property 'cents' does not exist/);
  });
});
