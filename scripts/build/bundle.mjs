import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { licenses } from './licenses.mjs';

/** What is started or imported by its name; everything else is where these need it. */
const entries = {
  index: 'src/index.ts',
  'cli/main': 'src/cli/main.ts',
  'config/define-config': 'src/config/define-config.ts',
};

/** What every run loads, and what every run loads that reads pages: two files, in place of one for each set of users. */
const together = [
  // alone: a config loads it for itself
  { name: 'define-config', test: /src[\\/]config[\\/]define-config\.ts$/, priority: 3 },
  { name: 'start', test: /src[\\/]cli[\\/](?:run|lazy-engine)\.ts$/, priority: 2 },
  { name: 'run', test: /src[\\/]cli[\\/]commands[\\/](?:generate|check)\.ts$/, priority: 1 },
];

/** fdir looks for picomatch beside whoever runs it, for globs of its own: tinyglobby has its globs elsewhere, and asks for none. */
const fdirAlone = {
  name: 'fdir-alone',
  transform(code, id) {
    if (!/[\\/]fdir[\\/]dist[\\/]index\.mjs$/.test(id)) return undefined;
    const alone = code.replace(/__require(?:\.resolve)?\("picomatch"\)/g, 'undefined');
    if (alone === code) throw new Error('fdir asks for picomatch in another way, or no more');
    return alone;
  },
};

/**
 * Few files in place of many: Node spends a fifth of a short run on finding and opening hundreds of modules. What the sources load with `import()`
 * stays apart and is loaded when it is needed. Packages become part of the build, with their licences beside it, but for the `dependencies` of
 * package.json: those are large, and few runs need them.
 *
 * @param {string} root Of the checkout.
 * @param {string} out Nothing of an older build stays in it.
 */
export async function bundle(root, out) {
  const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const apart = new Set(Object.keys(dependencies));
  const build = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    plugins: [fdirAlone],
    // of a package that comes as both, the modules of ECMAScript: of the others nothing can be left out
    resolve: { mainFields: ['module', 'main'] },
    external: (id) => isBuiltin(id) || apart.has(/^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? ''),
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`the sources do not build: ${log.message}`);
    },
  });
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
    // what stands in them is for who reads the sources; licences are said elsewhere, in full
    comments: { jsdoc: false, legal: false },
    // with what these import
    codeSplitting: { groups: together },
  });
  await build.close();
  await rm(out, { recursive: true, force: true });
  const files = output.map(({ fileName, code }) => [fileName, code]);
  files.push(['LICENSES.md', await licenses(output.flatMap(({ moduleIds = [] }) => moduleIds))]);
  for (const [name, text] of files) {
    const file = path.join(out, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
