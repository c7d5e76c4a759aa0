import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runOnce } from '../run-once.mjs';
import { generateOnce } from './ours.mjs';
import { heyApi } from './peers.mjs';

const settings = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    skipLibCheck: true,
    types: [],
  },
};

/** TypeScript 5.9 is of the bench, 7 the one that md2sdk itself is compiled with. */
const compilers = { 'tsc 5.9': 'bench/node_modules/typescript/bin/tsc', 'tsc 7': 'node_modules/typescript/bin/tsc' };

/** @returns {Promise<import('../measure.mjs').Contestant>} Of md2sdk's output. */
export async function compileOurs(stage, compiler) {
  const cwd = await stage.project('compile');
  return compile(stage, compiler, 'md2sdk', cwd, 'sdk/src', () => generateOnce(stage, cwd));
}

/** @returns {Promise<import('../measure.mjs').Contestant>} Of hey-api's output. */
export async function compileHeyApi(stage, compiler) {
  const { args, cwd } = await heyApi(stage);
  return compile(stage, compiler, 'hey-api', cwd, 'hey-api', async () => void (await runOnce(args, { cwd })));
}

function compile({ root }, compiler, name, cwd, sources, generate) {
  const config = path.join(cwd, 'tsconfig.bench.json');
  return {
    name: `${compiler} of ${name}`,
    cwd,
    args: [path.join(root, compilers[compiler]), '-p', config],
    // Errors in what is compiled are counted.
    exits: [0, 1, 2],
    count: ({ stdout }) => stdout.match(/error TS\d+/g)?.length ?? 0,
    before: async (round) => {
      if (round > 0 || existsSync(config)) return;
      await generate();
      await writeFile(config, JSON.stringify({ ...settings, include: [sources] }));
    },
  };
}
