import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Packages that a module loads before it does anything: its own imports and those of what it imports, types left out. */
async function eagerPackages(file: string, seen: Set<string> = new Set()): Promise<Set<string>> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export)(?! type\b)[^;]*? from '([^']+)'/gm)) {
    if (!name.startsWith('.')) packages.add(name);
    else for (const each of await eagerPackages(fileURLToPath(new URL(name, `file://${file}`)), seen)) packages.add(each);
  }
  return packages;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const own = (packages: Set<string>): string[] => [...packages].filter((name) => !name.startsWith('node:')).sort();

it('loads nothing heavy for --help and --version', async () => {
  expect(own(await eagerPackages(`${folder}program.ts`))).toEqual(['fastest-levenshtein', 'get-east-asian-width']);
});

it('loads neither parser nor printer before a command needs them', async () => {
  for (const command of ['check', 'diff', 'explain', 'generate', 'init', 'lint', 'merge', 'openapi', 'rules', 'watch']) {
    const packages = own(await eagerPackages(`${folder}commands/${command}.ts`));
    expect(packages.filter((name) => !['fastest-levenshtein', 'get-east-asian-width'].includes(name))).toEqual([]);
  }
});

it('lays out what it emits by itself', async () => {
  const packages = own(await eagerPackages(fileURLToPath(new URL('../emit/index.ts', import.meta.url))));
  expect(packages).toEqual(['get-east-asian-width']);
});
