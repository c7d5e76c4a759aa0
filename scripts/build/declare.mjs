import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * The types of the library: of `index.ts`, and of what that speaks of; the compiler makes them of all that runs.
 *
 * @param {string} root Of the checkout.
 * @param {string} out
 */
export async function declare(root, out) {
  const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-types-'));
  try {
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    const args = [compiler, '-p', path.join(root, 'tsconfig.build.json'), '--outDir', folder];
    await promisify(execFile)(process.execPath, args).catch((error) => {
      throw new Error(`the types are wrong:\n${error.stdout}`);
    });
    for (const file of await reached(path.join(folder, 'index.d.ts'))) await cp(file, path.join(out, path.relative(folder, file)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A declaration file and all that it imports. */
async function reached(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = await readFile(file, 'utf8');
  const names = [...text.matchAll(/(?:\bfrom |\bimport\(|^import )['"](\.[^'"]+)\.ts['"]/gm)].map(([, name]) => name);
  for (const name of names) await reached(path.resolve(path.dirname(file), `${name}.d.ts`), seen);
  return seen;
}
