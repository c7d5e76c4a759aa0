import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshBuild } from './processes/fresh-build.ts';
import type { FreshBuild } from './processes/fresh-build.ts';
import { loadedModules } from './processes/loaded-modules.ts';

const page = '# Get user\n\n`GET /users/{id}`\n\n## Response\n\n| Name | Type |\n| --- | --- |\n| name | string |\n';
const quietly = ['generate', '--quiet', '--max-warnings', '100'];

let build: FreshBuild;
let project: string;

beforeAll(async () => {
  build = await freshBuild('light');
  project = await mkdtemp(path.join(tmpdir(), 'md2sdk-light-'));
  await mkdir(path.join(project, 'pages'));
  await writeFile(path.join(project, 'pages/get-user.md'), page);
  // what is kept between runs is kept in a package
  await writeFile(path.join(project, 'package.json'), '{}');
  await writeFile(path.join(project, 'md2sdk.config.json'), JSON.stringify({ apis: [{ name: 'users', input: ['pages'], out: 'sdk' }] }));
});

afterAll(async () => {
  await build?.remove();
  if (project) await rm(project, { recursive: true });
});

/** What a command of the build imports: packages by name, parts of the build by their file. */
async function loads(...words: string[]): Promise<readonly string[]> {
  const urls = await loadedModules(async (env) => {
    const { code, stderr } = await build.run(words, { cwd: project, env });
    expect(code, stderr).toBe(0);
  });
  const names = urls.map(
    (url) => /.*\/node_modules\/((?:@[^/]+\/)?[^@./][^/]*)\/(?!\.cache)/.exec(url)?.[1] ?? url.replace(/.*\/dist\//, ''),
  );
  return [...new Set(names)].toSorted();
}

it('loads nothing heavy for --help', async () => {
  expect(await loads('--help')).toEqual(['cli/main.js', 'parts/program.js', 'parts/start.js']);
});

it('loads parser and printer for what is new, and neither for what has not changed', async () => {
  const heavy = ['parts/emit.js', 'parts/pipeline.js'];
  const first = await loads(...quietly);
  expect(first).toEqual(expect.arrayContaining(heavy));
  expect(first.filter((name) => ['@ts-morph/common', 'prettier', 'ts-morph', 'typescript'].includes(name))).toEqual([]);
  const again = await loads(...quietly);
  expect(again).toEqual(expect.arrayContaining(['parts/generate.js', 'parts/run.js']));
  // the last two: JSON with comments, and globs
  const light = [
    'cli/main.js',
    'parts/generate.js',
    'parts/program.js',
    'parts/rolldown-runtime.js',
    'parts/run.js',
    'parts/start.js',
    'parts/main.js',
    'parts/dist.js',
  ];
  expect(again.filter((name) => !light.includes(name))).toEqual([]);
});
